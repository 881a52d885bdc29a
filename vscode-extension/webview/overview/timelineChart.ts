import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip, type ChartConfiguration } from 'chart.js';
import { make } from '../shared/dom';
import { themeColour, themeFont } from '../shared/theme';
import type { Overview, OverviewTexts, Task } from './protocol';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

const day = 86_400_000;
/** Height of a bar with its gap, in pixels. */
const rowHeight = 22;
/** Browsers draw no higher canvas on every screen; further tasks stand in the table below. */
const mostRows = 400;

/** Kinds of deadlines with their colours: a day, part of a year, a year, again and again, anything else. */
const kinds = [
  { name: 'kindDay', classes: ['exact-date'], colour: 'charts-purple', otherwise: '#652d90' },
  { name: 'kindPart', classes: ['month', 'quarter', 'half-year'], colour: 'charts-blue', otherwise: '#1a85ff' },
  { name: 'kindYear', classes: ['year'], colour: 'charts-green', otherwise: '#388a34' },
  { name: 'kindRegular', classes: ['recurring', 'continuous'], colour: 'charts-orange', otherwise: '#d18616' },
  { name: 'kindOther', classes: [], colour: 'charts-foreground', otherwise: '#808080' },
] as const;

/** Tasks with days as bars, in the order of the text. */
export class TimelineChart {
  private chart: Chart<'bar', [number, number][], string> | undefined;
  private tasks: readonly Task[] = [];

  constructor(private readonly canvas: HTMLCanvasElement, private readonly frame: HTMLElement, private readonly go: (task: Task) => void) {}

  show(overview: Overview, tasks: readonly Task[]): void {
    this.chart?.destroy();
    this.chart = undefined;
    this.tasks = tasks.slice(0, mostRows);
    if (this.tasks.length === 0) return;
    this.frame.style.height = `${this.tasks.length * rowHeight + 60}px`;
    this.chart = new Chart(this.canvas, this.configuration(overview));
  }

  private configuration(overview: Overview): ChartConfiguration<'bar', [number, number][], string> {
    const tasks = this.tasks;
    const ranges = tasks.map(({ from, to }): [number, number] => [Date.parse(from ?? to!), Date.parse(to ?? from!) + day]);
    // The plan's year at least, in whole months, so that the months are ticks.
    const first = new Date(Math.min(Date.UTC(overview.year, 0, 1), ...ranges.map(([from]) => from)));
    const last = new Date(Math.max(Date.UTC(overview.year + 1, 0, 1), ...ranges.map(([, to]) => to)));
    const min = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1);
    const months = monthsFrom(min, last.getTime());
    const foreground = themeColour('foreground', '#808080');
    const grid = themeColour('contrastBorder', '') || themeColour('panel-border', 'rgba(128,128,128,0.35)');
    const font = { family: themeFont(), size: 12 };
    const locale = overview.language === 'en' ? 'en-GB' : 'vi-VN';
    const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });
    return {
      type: 'bar',
      data: {
        labels: tasks.map((task) => shorten(`${task.number} ${task.text}`.trim(), 46)),
        datasets: [
          {
            data: ranges,
            backgroundColor: tasks.map((task) => colourOf(kindOf(task))),
            borderColor: themeColour('contrastBorder', 'transparent'),
            borderWidth: 1,
            borderRadius: 3,
            borderSkipped: false,
            minBarLength: 5,
            barPercentage: 0.7,
            categoryPercentage: 1,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        maintainAspectRatio: false,
        animation: false,
        locale,
        onClick: (_event, [bar]) => {
          const task = bar === undefined ? undefined : tasks[bar.index];
          if (task !== undefined) this.go(task);
        },
        onHover: (_event, bars) => this.canvas.classList.toggle('over-bar', bars.length > 0),
        scales: {
          x: {
            type: 'linear',
            position: 'top',
            min,
            max: months[months.length - 1]!,
            grid: { color: grid },
            border: { color: grid },
            ticks: {
              color: foreground,
              font,
              autoSkip: true,
              maxRotation: 0,
              callback: (value) => monthName(Number(value), overview.language),
            },
            afterBuildTicks: (axis) => {
              const step = months.length > 30 ? 12 : months.length > 16 ? 3 : 1;
              axis.ticks = months.slice(0, -1).filter((_month, index) => index % step === 0).map((value) => ({ value }));
            },
          },
          y: { grid: { display: false }, border: { color: grid }, ticks: { color: foreground, font, autoSkip: false } },
        },
        plugins: {
          legend: { display: false },
          tooltip: {
            displayColors: false,
            callbacks: {
              title: ([item]) => wrap(tasks[item!.dataIndex]!.text),
              label: (item) => {
                const task = tasks[item.dataIndex]!;
                const [from, to] = ranges[item.dataIndex]!;
                return [task.lead, task.deadline, `${date.format(from)} – ${date.format(to - day)}`].filter((line) => line !== '');
              },
            },
          },
        },
      },
    };
  }
}

function monthsFrom(first: number, last: number): number[] {
  const months = [first];
  while (months[months.length - 1]! < last) {
    const month = new Date(months[months.length - 1]!);
    months.push(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
  }
  return months;
}

/** "T3" or "Mar", in January with the year above: short enough for twelve in a narrow panel. */
function monthName(time: number, language: 'vi' | 'en'): string | string[] {
  const month = new Date(time);
  const name = language === 'vi' ? `T${month.getUTCMonth() + 1}` : month.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' });
  return month.getUTCMonth() === 0 ? [String(month.getUTCFullYear()), name] : name;
}

type Kind = (typeof kinds)[number];

function kindOf(task: Task): Kind {
  return kinds.find(({ classes }) => (classes as readonly string[]).includes(task.deadlineClass)) ?? kinds[kinds.length - 1]!;
}

function colourOf({ colour, otherwise }: Kind): string {
  return themeColour(colour, otherwise);
}

/** What the colours of some tasks mean. */
export function legendOf(tasks: readonly Task[], texts: OverviewTexts): HTMLElement {
  const used = kinds.filter((kind) => tasks.some((task) => kindOf(task) === kind));
  return make('ul', { class: 'legend' }, ...used.map((kind) => {
    const swatch = make('span', { class: 'swatch' });
    swatch.style.backgroundColor = colourOf(kind);
    return make('li', {}, swatch, texts[kind.name]);
  }));
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function wrap(text: string): string[] {
  const lines = [''];
  for (const word of shorten(text, 240).split(' ')) {
    if (lines[lines.length - 1]!.length + word.length > 60) lines.push('');
    lines[lines.length - 1] = `${lines[lines.length - 1]} ${word}`.trim();
  }
  return lines;
}
