using NewsArticle.Extraction.Figures.Counts;

namespace NewsArticle.Extraction.Tests.Figures;

public sealed class NounsTests
{
    [Theory]
    [InlineData("policemen", "police officer")]
    [InlineData("troops", "soldier")]
    [InlineData("women", "person")]
    [InlineData("Palestinians", "person")]
    [InlineData("missiles", "missile")]
    [InlineData("airstrikes", "air strike")]
    [InlineData("children", "child")]
    [InlineData("churches", "church")]
    [InlineData("aircraft", "aircraft")]
    public void A_plural_is_named_in_the_singular_and_normalised(string plural, string name)
    {
        var noun = Nouns.Find(plural.ToLowerInvariant());

        noun!.Value.Name.Should().Be(name);
    }

    [Theory]
    [InlineData("car", "bomb", "car bomb")]
    [InlineData("service", "member", "soldier")]
    [InlineData("loud", "explosion", null)]
    public void Only_fixed_compounds_keep_their_modifier(string modifier, string head, string? name) =>
        Nouns.Compound(modifier, head).Should().Be(name);
}
