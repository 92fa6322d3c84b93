using System.CommandLine;
using NewsArticle.Api.Infrastructure.Settings;

namespace NewsArticle.Api.Commands;

/// <summary>Settings on the command line, beside the options that a command has itself.</summary>
internal static class CommandSettings
{
    /// <summary>The settings of ASP.NET Core that belong to no section.</summary>
    private static readonly string[] OfTheHost =
        ["urls", "environment", "contentRoot", "applicationName", "http_ports", "https_ports", "shutdownTimeoutSeconds", "preferHostingUrls", "AllowedHosts"];

    /// <summary>The settings that follow a command, as the host takes them: <c>--Section:Key value</c> or <c>--Section:Key=value</c>.</summary>
    /// <exception cref="SettingsException">Something else stands there: a mistyped command or option must not pass for a setting.</exception>
    public static string[] Settings(this ParseResult parse)
    {
        var tokens = parse.UnmatchedTokens;
        for (var index = 0; index < tokens.Count; index++)
        {
            var (key, value) = tokens[index].Split('=', 2) is [var before, var after] ? (before, after) : (tokens[index], null);
            // An empty value sets nothing; hosts of tests name sections so.
            if (!IsSetting(key) && value is not "")
            {
                throw new SettingsException($"{key} is not known to the command line; --help lists what is.");
            }

            if (value is null && ++index == tokens.Count)
            {
                throw new SettingsException($"{key} needs a value.");
            }
        }

        return [.. tokens];
    }

    private static bool IsSetting(string key) =>
        key.StartsWith("--", StringComparison.Ordinal)
        && (key.Contains(':', StringComparison.Ordinal) || OfTheHost.Contains(key[2..], StringComparer.OrdinalIgnoreCase));
}
