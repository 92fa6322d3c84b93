namespace NewsArticle.Data;

/// <summary>How the text bounds a number.</summary>
public enum AttackQualifier
{
    Exact,
    AtLeast,
    AtMost,
    About,
    Range,
    Vague,
}
