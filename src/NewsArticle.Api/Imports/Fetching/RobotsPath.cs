using System.Text;

namespace NewsArticle.Api.Imports.Fetching;

/// <summary>A rule of a robots.txt: the beginning of addresses, where "*" is anything and "$" their end.</summary>
internal sealed class RobotsPath
{
    private const int Longest = 2000;

    /// <summary>What stands between the stars.</summary>
    private readonly string[] _parts;

    private readonly bool _isWhole;

    private RobotsPath(string pattern, bool allows)
    {
        (Allows, Length) = (allows, pattern.Length);
        _isWhole = pattern.EndsWith('$');
        _parts = Level(_isWhole ? pattern[..^1] : pattern).Split('*');
    }

    public bool Allows { get; }

    /// <summary>Longer rules go before shorter ones.</summary>
    public int Length { get; }

    /// <summary>A rule, or null where a line has none: an empty one fits nothing.</summary>
    public static RobotsPath? TryRead(string pattern, bool allows) =>
        pattern.Length is > 0 and <= Longest && pattern[0] is '/' or '*' ? new RobotsPath(pattern, allows) : null;

    /// <summary>Addresses in one form: what need not be encoded is not, and what is, in capitals.</summary>
    public static string Level(string path)
    {
        var level = new StringBuilder(path.Length);
        for (var index = 0; index < path.Length; index++)
        {
            if (path[index] is '%' && index + 2 < path.Length && char.IsAsciiHexDigit(path[index + 1]) && char.IsAsciiHexDigit(path[index + 2]))
            {
                var octet = (char)Convert.ToByte(path.Substring(index + 1, 2), 16);
                level.Append(char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~' ? octet.ToString() : path.Substring(index, 3).ToUpperInvariant());
                index += 2;
            }
            else if (char.IsAscii(path[index]))
            {
                level.Append(path[index]);
            }
            else
            {
                var length = char.IsSurrogatePair(path, index) ? 2 : 1;
                level.Append(Uri.EscapeDataString(path.AsSpan(index, length)));
                index += length - 1;
            }
        }

        return level.ToString();
    }

    /// <summary>Whether the rule fits an address; each part is looked for once, so that no rule takes more than one walk.</summary>
    public bool Fits(string target)
    {
        if (!target.StartsWith(_parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var end = _parts[0].Length;
        for (var index = 1; index < _parts.Length; index++)
        {
            if (_isWhole && index == _parts.Length - 1)
            {
                return target.Length - end >= _parts[index].Length && target.EndsWith(_parts[index], StringComparison.Ordinal);
            }

            var found = target.IndexOf(_parts[index], end, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            end = found + _parts[index].Length;
        }

        return !_isWhole || end == target.Length;
    }
}
