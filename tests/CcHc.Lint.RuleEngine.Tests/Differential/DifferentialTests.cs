namespace CcHc.Lint.RuleEngine.Tests.Differential;

/// <summary>Random rules over random facts must say what plain nested loops say, after every kind of change.</summary>
public sealed class DifferentialTests
{
    private const int SeedsPerCase = 8;

    private static readonly Func<int, int, RandomRule>[] Kinds =
    [
        (i, k) => new TwoJoined(i, k),
        (i, k) => new ThreeJoined(i, k),
        (i, k) => new SelfJoined(i, k),
        (i, k) => new SumOfTwo(i, k),
        (i, k) => new WithoutPartner(i, k),
        (i, k) => new WithGreater(i, k),
        (i, k) => new AllPartnersAtLeast(i, k),
        (i, k) => new NothingBeyond(i, k),
        (i, k) => new EitherWay(i, k),
        (i, k) => new LargeGroup(i, k),
        (i, k) => new CollectedPartners(i, k),
        (i, k) => new SelectedOfEach(i, k),
        (i, k) => new MarkItems(i, k),
        (i, k) => new MarkOn(i, k),
        (i, k) => new Unmarked(i, k),
        (i, k) => new CountMarks(i, k),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, 16)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Engine_says_what_loops_say(int from)
    {
        for (var seed = from * SeedsPerCase; seed < (from + 1) * SeedsPerCase; seed++) new Run(seed).Go();
    }

    /// <summary>One rule set, and one history of facts.</summary>
    private sealed class Run
    {
        private readonly Random _random;
        private readonly int _seed;
        private readonly List<RandomRule> _rules = [];
        private readonly ISession _session;
        private readonly List<Item> _items = [];
        private Dictionary<Out, string> _fired = [];
        private int _version;

        public Run(int seed)
        {
            _seed = seed;
            _random = new Random(seed);
            var count = _random.Next(1, 7);
            for (var i = 0; i < count; i++) _rules.Add(Kinds[_random.Next(Kinds.Length)](i, _random.Next(0, 5)));
            var repository = new RuleRepository { Activator = new Given(_rules) };
            repository.Load(x => x.From(typeof(TwoJoined)));
            _session = repository.Compile().CreateSession();
        }

        private bool IsChained => _rules.Exists(r => r.IsChained);

        public void Go()
        {
            for (var step = 0; step < 25; step++)
            {
                var changes = _random.Next(1, step == 0 ? 40 : 6);
                for (var i = 0; i < changes; i++) Change(firstFacts: step == 0);
                if (IsChained && _random.Next(4) == 0) _session.Fire(_random.Next(3));
                if (_random.Next(6) == 0) _ = _session.Query<Out>().ToList();
                var fired = _session.Fire();
                Check(step, fired);
            }
        }

        private void Change(bool firstFacts)
        {
            var what = firstFacts ? 0 : _random.Next(5);
            if (what <= 1 || _items.Count == 0)
            {
                var item = Next(_random.Next(3), 1 + (_items.Count == 0 ? 0 : _items.Max(i => i.Id)));
                _items.Add(item);
                _session.Insert(item);
                return;
            }

            var index = _random.Next(_items.Count);
            if (what <= 3)
            {
                var old = _items[index];
                var kind = old is P ? 0 : old is Q ? 1 : 2;
                _items[index] = _random.Next(4) == 0 ? old with { Version = ++_version } : Next(kind, old.Id);
                _session.Update(_items[index]);
            }
            else
            {
                _session.Retract(_items[index]);
                _items.RemoveAt(index);
            }
        }

        private Item Next(int kind, int id)
        {
            var (version, x, y) = (++_version, _random.Next(5), _random.Next(5));
            var s = _random.Next(4) switch { 0 => "a", 1 => "b", 2 => "ơ", _ => null };
            return kind switch { 0 => new P(id, version, x, y, s), 1 => new Q(id, version, x, y, s), _ => new R(id, version, x, y, s) };
        }

        private void Check(int step, int fired)
        {
            var marks = Marks();
            var expected = _rules.SelectMany(r => r.Loops(_items, marks)).ToList();
            var actual = _session.Query<Out>().ToList();
            var where = $"seed {_seed}, step {step}, rules {string.Join(' ', _rules.Select(r => r.GetType().Name))}";

            Equal(Sorted(expected.Select(e => e.Out)), Sorted(actual), where);
            Equal([.. marks.Select(m => m.ToString()).Order(StringComparer.Ordinal)], [.. _session.Query<Mark>().AsEnumerable().Select(m => m.ToString()).Order(StringComparer.Ordinal)], where);
            if (IsChained) return;

            // Without chaining it is known what must fire, and on the first run in which order.
            if (step == 0) Equal([.. expected.Select(e => e.Out.ToString())], [.. actual.Select(o => o.ToString())], where);
            var changed = expected.Count(e => !_fired.TryGetValue(e.Out, out var stamp) || stamp != e.Stamp);
            Assert.True(changed == fired, $"{fired} fired, not {changed}: {where}");
            _fired = expected.ToDictionary(e => e.Out, e => e.Stamp);
        }

        private List<Mark> Marks()
        {
            var marks = new List<Mark>();
            var known = new HashSet<Mark>();
            for (var before = -1; before != marks.Count;)
            {
                before = marks.Count;
                foreach (var rule in _rules.OfType<MarkingRule>())
                {
                    foreach (var mark in rule.Marks(_items, [.. marks]))
                    {
                        if (known.Add(mark)) marks.Add(mark);
                    }
                }
            }

            return marks;
        }

        private static string[] Sorted(IEnumerable<Out> outs) => [.. outs.Select(o => o.ToString()).Order(StringComparer.Ordinal)];

        private static void Equal(string[] expected, string[] actual, string where)
        {
            if (!expected.AsSpan().SequenceEqual(actual))
                Assert.Fail($"{where}\nexpected {string.Join("; ", expected)}\nactual   {string.Join("; ", actual)}");
        }
    }

    private sealed class Given(IEnumerable<Rule> rules) : IRuleActivator
    {
        public IEnumerable<Rule> Activate(Type type) => rules;
    }
}
