using NewsArticle.Extraction.Tests.Support;

namespace NewsArticle.Extraction.Tests.Names;

public sealed class NameTests
{
    [Theory]
    [InlineData("President Ana Brnabic met Gen. Valerii Zaluzhnyi on Tuesday.", "Ana Brnabic", "Valerii Zaluzhnyi")]
    [InlineData("Mr. Okonkwo said he would stay.", "Okonkwo")]
    [InlineData("The envoy spoke with Haider al-Abadi and Mohammed bin Salman.", "Haider al-Abadi", "Mohammed bin Salman")]
    [InlineData("“We are ready,” said Mary O’Brien, a nurse.", "Mary O’Brien")]
    [InlineData("Ursula von der Leyen’s visit was short.", "Ursula von der Leyen")]
    public void People_are_named_without_titles_and_possessives(string text, params string[] expected) =>
        Extracted.Names(text).People.Select(person => person.Name).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("The Ministry of Foreign Affairs denied it.", "Ministry of Foreign Affairs")]
    [InlineData("The Institute for the Study of War published a report.", "Institute for the Study of War")]
    [InlineData("The Ukrainian Air Force shot down a drone.", "Ukrainian Air Force")]
    [InlineData("Shares of Boeing fell after NATO spoke.", "Boeing", "NATO")]
    [InlineData("The attackers belong to Jama'at Nusrat al-Islam wal-Muslimin (JNIM), he said.", "Jama'at Nusrat al-Islam wal-Muslimin")]
    [InlineData("The Prosecutor General's Office opened a case.", "Prosecutor General's Office")]
    [InlineData("The U.N. refugee agency spoke.", "U.N.")]
    public void Organizations_are_named_whole(string text, params string[] expected) =>
        Extracted.Names(text).Organizations.Select(organization => organization.Name).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("Troops left Kharkiv for Poland.", "Kharkiv", "Poland")]
    [InlineData("The Zaporizhzhia Nuclear Power Plant was shelled.", "Zaporizhzhia Nuclear Power Plant")]
    [InlineData("KABUL, Afghanistan (Sept. 1) - It was quiet.", "Kabul", "Afghanistan")]
    public void Places_are_named_by_the_gazetteer_and_by_site_words(string text, params string[] expected) =>
        Extracted.Names(text).Places.Select(place => place.Name).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("Ukrainian officials met Russian envoys on Monday in March.")]
    [InlineData("Iranian-made drones and U.S.-led talks were discussed.")]
    [InlineData("Muslims and Christians prayed during Ramadan.")]
    [InlineData("the quick brown fox was reading a nice book")]
    public void Nationalities_days_and_groups_are_no_names(string text)
    {
        var names = Extracted.Names(text);

        names.People.Should().BeEmpty();
        names.Places.Should().BeEmpty();
        names.Organizations.Should().BeEmpty();
    }

    [Fact]
    public void A_place_inside_an_organization_is_no_place()
    {
        var names = Extracted.Names("The Bank of Ireland and the University of Kabul agreed.");

        names.Places.Should().BeEmpty();
        names.Organizations.Should().HaveCount(2);
    }

    [Fact]
    public void A_full_name_lends_its_surname_to_the_whole_article()
    {
        var names = Extracted.Names("Halyna Zhuk spoke first.\n\nThen Zhuk left. Nobody followed Zhuk.");

        names.People.Should().ContainSingle().Which.Mentions.Select(mention => mention.Exact).Should().Equal("Halyna Zhuk", "Zhuk", "Zhuk");
    }
}
