using System.Text.Json.Nodes;

namespace NewsArticle.Api.Revisions;

/// <summary>A step of a JSON Patch.</summary>
/// <param name="Op">What is done.</param>
/// <param name="Path">Where: a JSON Pointer (RFC 6901) into the article as the steps before have left it.</param>
/// <param name="Value">What stands there afterwards; null for <c>remove</c>, and for a member that becomes null.</param>
/// <param name="Former">What stood there before; null for <c>add</c>, and for a member that was null.</param>
public sealed record MemberChangeResponse(MemberOperation Op, string Path, object? Value, object? Former)
{
    internal static MemberChangeResponse Add(string path, JsonNode? value) => new(MemberOperation.Add, path, value?.DeepClone(), null);

    internal static MemberChangeResponse Remove(string path, JsonNode? former) => new(MemberOperation.Remove, path, null, former?.DeepClone());

    internal static MemberChangeResponse Replace(string path, JsonNode? former, JsonNode? value) =>
        new(MemberOperation.Replace, path, value?.DeepClone(), former?.DeepClone());
}

/// <summary>What a step of a JSON Patch does.</summary>
public enum MemberOperation
{
    /// <summary>Puts a member or an item where there was none; items after it move on.</summary>
    Add,

    /// <summary>Takes a member or an item away.</summary>
    Remove,

    /// <summary>Puts another value in the place of one.</summary>
    Replace,
}
