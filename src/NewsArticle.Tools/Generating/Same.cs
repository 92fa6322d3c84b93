namespace NewsArticle.Tools.Generating;

/// <summary>Leads from extraction's enums to the archive's; the two libraries do not know each other.</summary>
internal static class Same
{
    /// <summary>The member of the same name.</summary>
    public static TEnum As<TEnum>(Enum member)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(member.ToString());
}
