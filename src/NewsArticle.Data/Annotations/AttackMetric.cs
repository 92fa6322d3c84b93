namespace NewsArticle.Data;

/// <summary>What is counted of an attack.</summary>
public enum AttackMetric
{
    Launched,
    Intercepted,
    Struck,
    Killed,
    Wounded,
    Missing,
    Captured,
    Displaced,
    Damaged,
    Destroyed,
    Deployed,
    Affected,
}
