using System.Text.RegularExpressions;

namespace NewsArticle.Tools.PersonNames;

/// <summary>
/// Reads name lists out of faker's locale files: scripts that hold <c>first_name:{female:`Ada.Ana`.split(`.`),generic:[`Jan`]}</c>
/// and the like.
/// </summary>
internal static partial class FakerLocales
{
    /// <summary>A parody of English, a planned language, and the parts that hold no locale.</summary>
    private static readonly string[] LeftOut = ["base-", "core-", "en_BORK-", "eo-", "index"];

    /// <summary>All names under a key, locale by locale, in the Latin script.</summary>
    public static IEnumerable<string> Names(DirectoryInfo folder, string key)
    {
        foreach (var file in folder.GetFiles("*.js").Where(file => !LeftOut.Any(file.Name.StartsWith)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var ukrainian = file.Name.StartsWith("uk-", StringComparison.Ordinal);
            foreach (var name in NamesIn(File.ReadAllText(file.FullName), key))
            {
                yield return Romanization.OfCyrillic(name, ukrainian);
            }
        }
    }

    private static IEnumerable<string> NamesIn(string script, string key)
    {
        var opening = script.IndexOf($"{key}:{{", StringComparison.Ordinal);
        if (opening < 0)
        {
            return [];
        }

        var list = script[opening..EndOfObject(script, opening)];
        return Literal().Matches(list).SelectMany(literal => literal.Groups["names"].Value.Split('.')).Where(name => name.Length > 0);
    }

    /// <summary>The position after the brace that closes the first one; no name holds a brace.</summary>
    private static int EndOfObject(string script, int start)
    {
        var depth = 0;
        for (var position = start; position < script.Length; position++)
        {
            depth += script[position] == '{' ? 1 : script[position] == '}' ? -1 : 0;
            if (depth == 0 && script[position] == '}')
            {
                return position;
            }
        }

        return script.Length;
    }

    [GeneratedRegex("`(?<names>[^`]*)`")]
    private static partial Regex Literal();
}
