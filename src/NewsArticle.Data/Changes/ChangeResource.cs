namespace NewsArticle.Data.Changes;

/// <summary>What sort of resource changed.</summary>
public enum ChangeResource
{
    Article,
    Person,
    Place,
    Organization,
    Quote,
    AttackFigure,
}
