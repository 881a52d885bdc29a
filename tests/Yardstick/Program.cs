// The least that a checker of Markdown plans can be: one plan is parsed, a configuration is read and a report is written, each by
// the library that one would take for it. It checks nothing. What a machine needs for it says how fast that machine is at starting
// and running such programs, so times of the real one can be stated as multiples of it (server/README.md, "Measuring").
using System.Text.Json;
using Markdig;
using Markdig.Syntax;
using YamlDotNet.Serialization;

const string Configuration = """
    rules:
      PLAN201: error
      PLAN202: warning
    exclude: [archive, templates]
    """;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: yardstick PLAN.md");
    return 2;
}

var document = Markdown.Parse(File.ReadAllText(path), new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().Build());
var configuration = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(Configuration);
var paragraphs = document.Descendants<ParagraphBlock>().Select(paragraph => new { line = paragraph.Line, offset = paragraph.Span.Start }).Take(50).ToList();
Console.WriteLine(JsonSerializer.Serialize(new { configuration, paragraphs }));
return 0;
