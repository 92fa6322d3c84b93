namespace NewsArticle.Extraction.Names.Tagging;

/// <summary>What follows from the order of <see cref="NameTag"/>'s members.</summary>
public static class NameTags
{
    public const int Count = 7;

    public static bool IsBegin(NameTag tag) => tag is NameTag.BeginPerson or NameTag.BeginPlace or NameTag.BeginOrganization;

    public static bool IsInside(NameTag tag) => tag is NameTag.InsidePerson or NameTag.InsidePlace or NameTag.InsideOrganization;

    /// <summary>The kind of a tag that is not <see cref="NameTag.Outside"/>.</summary>
    public static NameKind KindOf(NameTag tag) => (NameKind)(((int)tag - 1) / 2);

    public static NameTag Begin(NameKind kind) => (NameTag)(((int)kind * 2) + 1);

    public static NameTag Inside(NameKind kind) => (NameTag)(((int)kind * 2) + 2);

    /// <summary>A name can go on only in its own kind.</summary>
    public static bool CanFollow(NameTag previous, NameTag next) =>
        !IsInside(next) || (previous != NameTag.Outside && KindOf(previous) == KindOf(next));
}
