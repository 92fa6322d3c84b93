using System.Text.Json;
using NewsArticle.Tools.Tests.Support;

namespace NewsArticle.Tools.Tests.Extracting;

/// <summary>Runs <c>extract</c> as a user does.</summary>
public sealed class ExtractingTests : IDisposable
{
    private const string Line = """{"id":"a","published":"2022-12-19","text":"“We are fine,” 👍 said Vitali Klitschko.\nRussia fired 35 drones on Monday, he said."}""";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Offsets_count_code_points_of_the_text_as_it_is()
    {
        var found = await ExtractAsync(_folder.Write("in.jsonl", Line));

        var person = found[0].GetProperty("people")[0];
        person.GetProperty("name").GetString().Should().Be("Vitali Klitschko");
        person.GetProperty("mentions")[0].EnumerateArray().Select(offset => offset.GetInt32()).Should().Equal(22, 38);
    }

    [Fact]
    public async Task A_relative_date_is_resolved_against_the_day_of_publication()
    {
        var found = await ExtractAsync(_folder.Write("in.jsonl", Line));

        found[0].GetProperty("figures")[0].GetProperty("occurredOn").GetString().Should().Be("2022-12-19");
    }

    [Fact]
    public async Task A_text_file_is_cut_as_the_service_cuts_it()
    {
        var file = _folder.Write("in.txt", "Drones Over Kyiv\n\nBy Ada Byrne\n\nMr. Zelensky spoke in Kyiv.\n\nAdvertisement\n\nHe left.\n");

        var found = await ExtractAsync(file);

        found[0].GetProperty("headline").GetString().Should().Be("Drones Over Kyiv");
        found[0].GetProperty("text").GetString().Should().Be("Mr. Zelensky spoke in Kyiv.\nHe left.");
        found[0].GetProperty("id").GetString().Should().Be(file);
    }

    [Fact]
    public async Task The_order_is_that_of_the_input_whatever_the_number_of_jobs()
    {
        var lines = Enumerable.Range(0, 60).Select(index => $$"""{"id":"{{index}}","text":"{{string.Concat(Enumerable.Repeat("Kyiv is here. ", index % 7 * 40))}}"}""");
        var file = _folder.Write("in.jsonl", string.Join('\n', lines));

        var one = await CommandLine.ToolsAsync("extract", file);
        var four = await CommandLine.ToolsAsync("extract", file, "--jobs", "4");

        four.Output.Should().Be(one.Output);
        one.Output.Split('\n').Should().HaveCount(61);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_done()
    {
        var file = _folder.Write("in.jsonl", $"{Line}\nnonsense\n{{\"id\":\"b\"}}\n{{\"text\":\"x\"}}\n{{\"id\":\"c\",\"text\":\"x\",\"published\":\"May\"}}\n{{\"id\":\"d\",\"text\":\"x\"}}\n");

        var run = await CommandLine.ToolsAsync("extract", _folder.PathOf("missing.txt"), file);

        run.ExitCode.Should().Be(1);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().SatisfyRespectively(
            line => line.Should().Contain("missing.txt"),
            line => line.Should().EndWith("line 2: is no document: look at $, byte 1"),
            line => line.Should().EndWith("line 3: has no text"),
            line => line.Should().EndWith("line 4: has no id"),
            line => line.Should().EndWith("line 5: published is \"May\" and not a date such as 2022-12-19"));
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
    }

    [Fact]
    public async Task What_is_written_can_be_measured_against_itself()
    {
        var output = _folder.PathOf("out.jsonl");
        await CommandLine.ToolsAsync("extract", _folder.Write("in.jsonl", Line), "--output", output);

        var run = await CommandLine.ToolsAsync("evaluate", output);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("people                        100.0  100.0  100.0");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<JsonElement[]> ExtractAsync(string file)
    {
        var run = await CommandLine.ToolsAsync("extract", file);
        run.Error.Should().BeEmpty();
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }
}
