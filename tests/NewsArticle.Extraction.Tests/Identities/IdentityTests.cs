using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Identities;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("President Vladimir V. Putin spoke. Mr. Putin left. Vladimir Putin came back.", "Vladimir V. Putin")]
    [InlineData("Mr. Zelenskyy spoke. President Volodymyr Zelensky left.", "Volodymyr Zelensky")]
    [InlineData("President Xi Jinping spoke. Mr. Xi left.", "Xi Jinping")]
    [InlineData("José Ramos spoke to reporters. Mr. Ramos left.", "José Ramos")]
    public void Forms_of_one_name_are_one_person(string text, string expected) =>
        Extracted.Names(text).People.Should().ContainSingle().Which.Name.Should().Be(expected);

    [Fact]
    public void A_title_tells_husband_from_wife()
    {
        var people = Extracted.Names("Mr. Clinton arrived with Hillary Clinton. Bill Clinton spoke. Hillary Clinton listened. Mr. Clinton left.").People;

        people.Should().ContainSingle(person => person.Name == "Bill Clinton").Which.Mentions.Should().HaveCount(3);
    }

    [Fact]
    public void A_family_with_one_surname_stays_apart()
    {
        var people = Extracted.Names("Bill Clinton arrived with Hillary Clinton. Mrs. Clinton spoke.").People;

        people.Select(person => person.Name).Should().Equal("Bill Clinton", "Hillary Clinton");
        people[1].Mentions.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("The Institute for the Study of War (ISW) published a report. ISW said more.", "Institute for the Study of War")]
    [InlineData("The National Civil Defence Institute (INDECI) spoke. INDECI said more.", "National Civil Defence Institute")]
    [InlineData("Lockheed Martin won. Lockheed celebrated.", "Lockheed Martin")]
    public void Short_forms_of_an_organization_are_one_organization(string text, string expected) =>
        Extracted.Names(text).Organizations.Should().ContainSingle().Which.Name.Should().Be(expected);

    [Fact]
    public void Spellings_of_a_town_are_one_place_under_its_usual_name()
    {
        var place = Extracted.Names("Kiev was dark. Later Kyiv had light again.").Places.Should().ContainSingle().Subject;

        place.Name.Should().Be("Kyiv");
        place.Aliases.Should().Equal("Kiev");
        place.Country.Should().Be("UA");
        place.Latitude.Should().BeApproximately(50.45, 0.1);
    }

    [Theory]
    [InlineData("Police in Paris, Texas, made an arrest.", "US")]
    [InlineData("Police in Paris made an arrest, the French minister said.", "FR")]
    public void A_towns_country_follows_from_the_text(string text, string country) =>
        Extracted.Names(text).Places.Should().Contain(place => place.Name == "Paris" && place.Country == country);

    [Theory]
    [InlineData("President Vladimir V. Putin of Russia arrived.", "President of Russia")]
    [InlineData("Kyiv’s mayor, Vitali Klitschko, said the power was out.", "Mayor of Kyiv")]
    [InlineData("The Kremlin’s spokesman, Dmitri S. Peskov, dismissed it.", "spokesman for the Kremlin")]
    [InlineData("“No,” said Petro Zhuk, a spokesman for the border guards.", "spokesman for the border guards")]
    [InlineData("Konrad Muzyka, an independent defense analyst, disagreed.", "independent defense analyst")]
    [InlineData("Foreign Ministry spokeswoman Maria Zakharova spoke.", "Foreign Ministry spokeswoman")]
    [InlineData("He went to Belarus to meet the country’s president, Aleksandr G. Lukashenko, again.", "President of Belarus")]
    [InlineData("Rosa Quispe, 54, a shopkeeper, wept.", "shopkeeper")]
    [InlineData("Vice President JD Vance left.", "Vice President")]
    [InlineData("Rosa Quispe, 54, became mayor of Arequipa last spring.", null)]
    [InlineData("Rosa Quispe arrived on Monday, a day after the others.", null)]
    [InlineData("Mr. Okonkwo spoke.", null)]
    public void A_role_is_read_from_the_words_around_the_name(string text, string? role) =>
        Extracted.Names(text).People.Should().ContainSingle().Which.Role.Should().Be(role);
}
