namespace NewsArticle.Api.Infrastructure.Network;

/// <summary>A setting that lists host names: "news.example.org", "*.example.org" for all below that name but not itself, "*" for any.</summary>
internal sealed class HostNames(string setting)
{
    private readonly string[] _patterns = NetworkRules.Parts(setting);

    /// <summary>Whether the setting names any host.</summary>
    public bool Any => _patterns.Length > 0;

    public bool Contains(string host) => Array.Exists(_patterns, pattern => pattern is "*" || Are(host, pattern)
        || (pattern.StartsWith("*.", StringComparison.Ordinal) && host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)));

    public static bool Are(string host, string name) => host.Equals(name, StringComparison.OrdinalIgnoreCase);
}
