namespace NewsArticle.Api.AttackFigures;

/// <summary>What sort of claimant it is.</summary>
public enum ClaimantKind
{
    Person,
    Organization,
    Place,
    Unnamed,
}
