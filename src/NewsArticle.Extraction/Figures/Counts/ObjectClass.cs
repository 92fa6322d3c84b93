namespace NewsArticle.Extraction.Figures.Counts;

/// <summary>What sort of thing a noun counts; verbs say which sorts they apply to.</summary>
[Flags]
internal enum ObjectClass
{
    None = 0,
    Person = 1,

    /// <summary>Members of forces that a state or an alliance sends.</summary>
    Soldier = 1 << 1,

    /// <summary>Those who carry out attacks.</summary>
    Attacker = 1 << 2,

    /// <summary>What is fired, dropped, thrown or set off.</summary>
    Weapon = 1 << 3,
    Drone = 1 << 4,
    Aircraft = 1 << 5,
    Ship = 1 << 6,
    Vehicle = 1 << 7,
    Building = 1 << 8,

    /// <summary>Positions, hideouts, launchers and other military things on the ground.</summary>
    Target = 1 << 9,

    /// <summary>Explosions, attacks and other events that count by themselves.</summary>
    Event = 1 << 10,

    /// <summary>Deaths and fatalities.</summary>
    Death = 1 << 11,

    /// <summary>Injuries.</summary>
    Injury = 1 << 12,

    /// <summary>Arrests and kidnappings.</summary>
    Arrest = 1 << 13,

    /// <summary>Villages, towns, districts.</summary>
    Settlement = 1 << 14,

    /// <summary>Homes and families, which lose power or are displaced.</summary>
    Household = 1 << 15,

    /// <summary>A noun that no table knows; only verbs that leave no doubt apply to it.</summary>
    Unknown = 1 << 16,

    /// <summary>A number without a noun.</summary>
    Bare = 1 << 17,

    /// <summary>Protesters and other crowds, whose arrest tells of no attack.</summary>
    Crowd = 1 << 19,

    /// <summary>What no figure counts: protesters, money, hours, cases.</summary>
    Excluded = 1 << 18,

    People = Person | Soldier | Attacker | Crowd,
    Projectile = Weapon | Drone,
    Flying = Weapon | Drone | Aircraft,
    Property = Aircraft | Ship | Vehicle | Building | Target | Household,
    Forces = Soldier | Aircraft | Ship | Vehicle,

    /// <summary>For verbs that only people undergo: a number without a noun, or with one that no table knows, will do.</summary>
    Anybody = People | Unknown | Bare,

    /// <summary>For verbs that only things undergo.</summary>
    Anything = Property | Settlement | Unknown,
}
