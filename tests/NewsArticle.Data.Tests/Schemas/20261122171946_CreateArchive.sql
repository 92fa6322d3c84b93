CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "Articles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Articles" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Headline" TEXT NULL,
    "Url" TEXT NULL,
    "UrlKey" TEXT NULL,
    "TextHash" TEXT NOT NULL,
    "Publisher" TEXT NULL,
    "Byline" TEXT NULL,
    "Contributors" TEXT NOT NULL,
    "Language" TEXT NULL,
    "Dateline" TEXT NULL,
    "PublishedUtc" TEXT NULL,
    "ImportedUtc" TEXT NOT NULL,
    "UpdatedUtc" TEXT NOT NULL,
    "LeftOut" TEXT NOT NULL
);

CREATE TABLE "Identities" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Identities" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "NameKey" TEXT NOT NULL,
    "Type" TEXT NOT NULL,
    "Kind" TEXT NULL,
    "Country" TEXT NULL,
    "Latitude" REAL NULL,
    "Longitude" REAL NULL,
    "Precision" TEXT NULL,
    "GazetteerKey" TEXT NULL
);

CREATE TABLE "Paragraphs" (
    "ArticleId" INTEGER NOT NULL,
    "Index" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "PK_Paragraphs" PRIMARY KEY ("ArticleId", "Index"),
    CONSTRAINT "FK_Paragraphs_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Aliases" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Aliases" PRIMARY KEY AUTOINCREMENT,
    "IdentityId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameKey" TEXT NOT NULL,
    CONSTRAINT "FK_Aliases_Identities_IdentityId" FOREIGN KEY ("IdentityId") REFERENCES "Identities" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Appearances" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Appearances" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "IdentityId" INTEGER NOT NULL,
    "Role" TEXT NULL,
    "Confidence" REAL NULL,
    "Extractor" TEXT NULL,
    "Origin" TEXT NOT NULL,
    "Rule" TEXT NULL,
    CONSTRAINT "AK_Appearances_Id_ArticleId" UNIQUE ("Id", "ArticleId"),
    CONSTRAINT "FK_Appearances_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Appearances_Identities_IdentityId" FOREIGN KEY ("IdentityId") REFERENCES "Identities" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AttackFigures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AttackFigures" PRIMARY KEY AUTOINCREMENT,
    "Metric" TEXT NOT NULL,
    "Object" TEXT NOT NULL,
    "Value" INTEGER NOT NULL,
    "ValueMax" INTEGER NULL,
    "Qualifier" TEXT NOT NULL,
    "Wording" TEXT NOT NULL,
    "Weapon" TEXT NULL,
    "ClaimantName" TEXT NULL,
    "ClaimantId" INTEGER NULL,
    "PlaceId" INTEGER NULL,
    "OccurredOn" TEXT NULL,
    "OccurredOnPrecision" TEXT NULL,
    "PartOfId" INTEGER NULL,
    "Confidence" REAL NULL,
    "Extractor" TEXT NULL,
    "Origin" TEXT NOT NULL,
    "Rule" TEXT NULL,
    "ArticleId" INTEGER NOT NULL,
    "ParagraphIndex" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NOT NULL,
    "Exact" TEXT NOT NULL,
    CONSTRAINT "CK_AttackFigures_Span" CHECK ("Start" >= 0 AND "End" > "Start"),
    CONSTRAINT "CK_AttackFigures_Value" CHECK ("Value" >= 0 AND ("ValueMax" IS NULL OR "ValueMax" >= "Value")),
    CONSTRAINT "FK_AttackFigures_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AttackFigures_AttackFigures_PartOfId" FOREIGN KEY ("PartOfId") REFERENCES "AttackFigures" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_AttackFigures_Identities_ClaimantId" FOREIGN KEY ("ClaimantId") REFERENCES "Identities" ("Id"),
    CONSTRAINT "FK_AttackFigures_Identities_PlaceId" FOREIGN KEY ("PlaceId") REFERENCES "Identities" ("Id"),
    CONSTRAINT "FK_AttackFigures_Paragraphs_ArticleId_ParagraphIndex" FOREIGN KEY ("ArticleId", "ParagraphIndex") REFERENCES "Paragraphs" ("ArticleId", "Index") ON DELETE CASCADE
);

CREATE TABLE "Quotes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Quotes" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "SpeakerId" INTEGER NULL,
    "SpeakerReason" TEXT NULL,
    "SpeakerWording" TEXT NULL,
    "Cue" TEXT NULL,
    "Utterance" INTEGER NOT NULL,
    "Confidence" REAL NULL,
    "Extractor" TEXT NULL,
    "Origin" TEXT NOT NULL,
    "Rule" TEXT NULL,
    "ArticleId" INTEGER NOT NULL,
    "ParagraphIndex" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NOT NULL,
    "Exact" TEXT NOT NULL,
    CONSTRAINT "CK_Quotes_Span" CHECK ("Start" >= 0 AND "End" > "Start"),
    CONSTRAINT "CK_Quotes_SpeakerOrReason" CHECK (("SpeakerId" IS NULL) = ("SpeakerReason" IS NOT NULL)),
    CONSTRAINT "FK_Quotes_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Quotes_Identities_SpeakerId" FOREIGN KEY ("SpeakerId") REFERENCES "Identities" ("Id"),
    CONSTRAINT "FK_Quotes_Paragraphs_ArticleId_ParagraphIndex" FOREIGN KEY ("ArticleId", "ParagraphIndex") REFERENCES "Paragraphs" ("ArticleId", "Index") ON DELETE CASCADE
);

CREATE TABLE "Mentions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Mentions" PRIMARY KEY AUTOINCREMENT,
    "AppearanceId" INTEGER NOT NULL,
    "ArticleId" INTEGER NOT NULL,
    "ParagraphIndex" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "End" INTEGER NOT NULL,
    "Exact" TEXT NOT NULL,
    CONSTRAINT "CK_Mentions_Span" CHECK ("Start" >= 0 AND "End" > "Start"),
    CONSTRAINT "FK_Mentions_Appearances_AppearanceId_ArticleId" FOREIGN KEY ("AppearanceId", "ArticleId") REFERENCES "Appearances" ("Id", "ArticleId") ON DELETE CASCADE,
    CONSTRAINT "FK_Mentions_Paragraphs_ArticleId_ParagraphIndex" FOREIGN KEY ("ArticleId", "ParagraphIndex") REFERENCES "Paragraphs" ("ArticleId", "Index") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_Aliases_IdentityId_Name" ON "Aliases" ("IdentityId", "Name");

CREATE INDEX "IX_Aliases_NameKey" ON "Aliases" ("NameKey");

CREATE UNIQUE INDEX "IX_Appearances_ArticleId_IdentityId" ON "Appearances" ("ArticleId", "IdentityId");

CREATE INDEX "IX_Appearances_IdentityId" ON "Appearances" ("IdentityId");

CREATE INDEX "IX_Articles_PublishedUtc_Id" ON "Articles" ("PublishedUtc", "Id");

CREATE UNIQUE INDEX "IX_Articles_TextHash" ON "Articles" ("TextHash");

CREATE UNIQUE INDEX "IX_Articles_UrlKey" ON "Articles" ("UrlKey");

CREATE INDEX "IX_AttackFigures_ArticleId_ParagraphIndex" ON "AttackFigures" ("ArticleId", "ParagraphIndex");

CREATE INDEX "IX_AttackFigures_ClaimantId" ON "AttackFigures" ("ClaimantId");

CREATE INDEX "IX_AttackFigures_Metric" ON "AttackFigures" ("Metric");

CREATE INDEX "IX_AttackFigures_PartOfId" ON "AttackFigures" ("PartOfId");

CREATE INDEX "IX_AttackFigures_PlaceId" ON "AttackFigures" ("PlaceId");

CREATE UNIQUE INDEX "IX_Identities_GazetteerKey" ON "Identities" ("GazetteerKey");

CREATE INDEX "IX_Identities_NameKey" ON "Identities" ("NameKey");

CREATE INDEX "IX_Mentions_AppearanceId_ArticleId" ON "Mentions" ("AppearanceId", "ArticleId");

CREATE INDEX "IX_Mentions_ArticleId_ParagraphIndex" ON "Mentions" ("ArticleId", "ParagraphIndex");

CREATE INDEX "IX_Quotes_ArticleId_ParagraphIndex" ON "Quotes" ("ArticleId", "ParagraphIndex");

CREATE INDEX "IX_Quotes_SpeakerId" ON "Quotes" ("SpeakerId");

CREATE TRIGGER IF NOT EXISTS "TR_Mentions_Insert" BEFORE INSERT ON "Mentions"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Mentions_Update" BEFORE UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact"  ON "Mentions"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Quotes_Insert" BEFORE INSERT ON "Quotes"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Quotes_Update" BEFORE UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact"  ON "Quotes"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_AttackFigures_Insert" BEFORE INSERT ON "AttackFigures"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_AttackFigures_Update" BEFORE UPDATE OF "ArticleId", "ParagraphIndex", "Start", "End", "Exact"  ON "AttackFigures"
WHEN NEW."Exact" IS NOT (
    SELECT utf16_slice("Text", NEW."Start", NEW."End") FROM "Paragraphs"
    WHERE "ArticleId" = NEW."ArticleId" AND "Index" = NEW."ParagraphIndex")
BEGIN SELECT RAISE(ABORT, 'evidence does not stand in its paragraph'); END;

CREATE TRIGGER IF NOT EXISTS "TR_Paragraphs_Update" BEFORE UPDATE ON "Paragraphs"
BEGIN SELECT RAISE(ABORT, 'a stored paragraph never changes'); END;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122171946_CreateArchive', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "Articles" ("Id", "Version", "Headline", "Url", "UrlKey", "TextHash", "Publisher", "Byline", "Contributors", "Language", "Dateline", "PublishedUtc", "ImportedUtc", "UpdatedUtc", "LeftOut")
VALUES (1, 3, 'Drones over Łódź', 'https://news.example/drones', 'news.example/drones', '5c2d6f', 'Le Monde Été', 'By Bo Carr', '["Bo Carr"]', 'en', 'Łódź', '2022-12-19 08:30:00.1234567', '2022-12-20 00:00:00', '2022-12-20 00:00:00', '["Sign up here."]');
INSERT INTO "Paragraphs" ("ArticleId", "Index", "Text") VALUES
    (1, 0, 'Ada Byrne, mayor of Łódź, said: “Stay inside.”'),
    (1, 1, '30 of at least 35 drones were destroyed.');
INSERT INTO "Identities" ("Id", "Type", "Name", "NameKey", "Kind", "Country", "Latitude", "Longitude", "Precision", "GazetteerKey") VALUES
    (1, 'person', 'Ada Byrne', 'ada byrne', NULL, NULL, NULL, NULL, NULL, NULL),
    (2, 'organization', 'Air Force', 'air force', NULL, NULL, NULL, NULL, NULL, NULL),
    (3, 'place', 'Łódź', 'lodz', 'city', 'PL', 51.75, 19.47, 'city', 'geonames:3093133');
INSERT INTO "Aliases" ("Id", "IdentityId", "Name", "NameKey") VALUES (1, 1, 'Byrne', 'byrne');
INSERT INTO "Appearances" ("Id", "ArticleId", "IdentityId", "Role", "Confidence", "Extractor", "Origin", "Rule") VALUES (1, 1, 1, 'mayor of Łódź', 0.9, '1.0', 'extracted', 'title');
INSERT INTO "Mentions" ("Id", "AppearanceId", "ArticleId", "ParagraphIndex", "Start", "End", "Exact") VALUES (1, 1, 1, 0, 0, 9, 'Ada Byrne');
INSERT INTO "Quotes" ("Id", "Kind", "SpeakerId", "Cue", "Utterance", "Confidence", "Extractor", "Origin", "Rule", "ArticleId", "ParagraphIndex", "Start", "End", "Exact")
VALUES (1, 'direct', 1, 'said', 0, 0.9, '1.0', 'extracted', 'cue', 1, 0, 33, 45, 'Stay inside.');
INSERT INTO "AttackFigures" ("Id", "Metric", "Object", "Value", "Qualifier", "Wording", "ClaimantName", "ClaimantId", "PlaceId", "OccurredOn", "OccurredOnPrecision", "PartOfId", "Origin", "ArticleId", "ParagraphIndex", "Start", "End", "Exact") VALUES
    (1, 'launched', 'drone', 35, 'at-least', 'at least 35', 'Air Force', 2, 3, '2022-12-18', 'day', NULL, 'editor', 1, 1, 0, 39, '30 of at least 35 drones were destroyed'),
    (2, 'intercepted', 'drone', 30, 'exact', '30', 'Air Force', 2, 3, '2022-12-18', 'day', 1, 'editor', 1, 1, 0, 39, '30 of at least 35 drones were destroyed');
