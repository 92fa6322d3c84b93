namespace NewsArticle.Api.Changes;

/// <summary>Some changes, oldest first.</summary>
/// <param name="Items">The changes, by sequence number.</param>
/// <param name="LastSequence">Resumes after this answer as <c>after</c>, today or in a year.</param>
/// <param name="HasMore">Whether more changes are there already.</param>
/// <param name="Next">The address that resumes after this answer, at the end of the log too.</param>
public sealed record ChangeListResponse(IReadOnlyList<ChangeResponse> Items, long LastSequence, bool HasMore, string Next);
