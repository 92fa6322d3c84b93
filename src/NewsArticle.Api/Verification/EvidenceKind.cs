namespace NewsArticle.Api.Verification;

/// <summary>What evidence is for.</summary>
public enum EvidenceKind
{
    Quote,
    AttackFigure,
    Person,
    Place,
    Organization,
}
