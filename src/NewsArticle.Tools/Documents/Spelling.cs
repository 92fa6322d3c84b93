using System.Text.Json;

namespace NewsArticle.Tools.Documents;

/// <summary>The members of enums as documents and command lines spell them.</summary>
internal static class Spelling
{
    /// <summary>An enum's member in words: at-least.</summary>
    public static string Of<T>(T member)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    /// <summary>The member that is spelt so.</summary>
    public static T Read<T>(string spelling)
        where T : struct, Enum => Enum.GetValues<T>().Single(member => Of(member) == spelling);
}
