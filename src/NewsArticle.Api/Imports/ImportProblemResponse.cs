namespace NewsArticle.Api.Imports;

/// <summary>Why something could not be imported.</summary>
/// <param name="Code">The reason for programs, such as <c>disallowed-by-robots</c> or <c>http-404</c>; never changes once published.</param>
/// <param name="Detail">What happened and what to do.</param>
public sealed record ImportProblemResponse(string Code, string Detail)
{
    internal static ImportProblemResponse? Of(string? code, string? detail) => code is null ? null : new ImportProblemResponse(code, detail ?? "");
}
