BEGIN TRANSACTION;
ALTER TABLE "Quotes" ADD "Level" TEXT NULL;

ALTER TABLE "Quotes" ADD "Reasons" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "AttackFigures" ADD "CorrectsId" INTEGER NULL;

ALTER TABLE "AttackFigures" ADD "Level" TEXT NULL;

ALTER TABLE "AttackFigures" ADD "PreviousValue" INTEGER NULL;

ALTER TABLE "AttackFigures" ADD "Ratio" REAL NULL;

ALTER TABLE "AttackFigures" ADD "Reasons" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "Appearances" ADD "Candidates" TEXT NOT NULL DEFAULT '[]';

ALTER TABLE "Appearances" ADD "Level" TEXT NULL;

ALTER TABLE "Appearances" ADD "Reasons" TEXT NOT NULL DEFAULT '[]';

CREATE INDEX "IX_AttackFigures_CorrectsId" ON "AttackFigures" ("CorrectsId");

UPDATE "Appearances" SET "Level" = CASE WHEN "Confidence" >= 0.9 THEN 'strict' ELSE 'balanced' END
WHERE "Origin" = 'extracted';

UPDATE "Quotes" SET "Level" = CASE WHEN "Confidence" >= 0.9 THEN 'strict' ELSE 'balanced' END
WHERE "Origin" = 'extracted';

UPDATE "AttackFigures" SET "Level" = CASE WHEN "Confidence" >= 0.9 THEN 'strict' ELSE 'balanced' END
WHERE "Origin" = 'extracted';

CREATE TABLE "ef_temp_AttackFigures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AttackFigures" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "ClaimantId" INTEGER NULL,
    "ClaimantName" TEXT NULL,
    "Confidence" REAL NULL,
    "CorrectsId" INTEGER NULL,
    "End" INTEGER NOT NULL,
    "Exact" TEXT NOT NULL,
    "Extractor" TEXT NULL,
    "Level" TEXT NULL,
    "Metric" TEXT NOT NULL,
    "Object" TEXT NOT NULL,
    "OccurredOn" TEXT NULL,
    "OccurredOnPrecision" TEXT NULL,
    "Origin" TEXT NOT NULL,
    "ParagraphIndex" INTEGER NOT NULL,
    "PartOfId" INTEGER NULL,
    "PlaceId" INTEGER NULL,
    "PreviousValue" INTEGER NULL,
    "Qualifier" TEXT NOT NULL,
    "Ratio" REAL NULL,
    "Reasons" TEXT NOT NULL,
    "Rule" TEXT NULL,
    "Start" INTEGER NOT NULL,
    "Value" INTEGER NOT NULL,
    "ValueMax" INTEGER NULL,
    "Weapon" TEXT NULL,
    "Wording" TEXT NOT NULL,
    CONSTRAINT "CK_AttackFigures_Span" CHECK ("Start" >= 0 AND "End" > "Start"),
    CONSTRAINT "CK_AttackFigures_Value" CHECK ("Value" >= 0 AND ("ValueMax" IS NULL OR "ValueMax" >= "Value")),
    CONSTRAINT "FK_AttackFigures_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AttackFigures_AttackFigures_CorrectsId" FOREIGN KEY ("CorrectsId") REFERENCES "AttackFigures" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_AttackFigures_AttackFigures_PartOfId" FOREIGN KEY ("PartOfId") REFERENCES "AttackFigures" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_AttackFigures_Identities_ClaimantId" FOREIGN KEY ("ClaimantId") REFERENCES "Identities" ("Id"),
    CONSTRAINT "FK_AttackFigures_Identities_PlaceId" FOREIGN KEY ("PlaceId") REFERENCES "Identities" ("Id"),
    CONSTRAINT "FK_AttackFigures_Paragraphs_ArticleId_ParagraphIndex" FOREIGN KEY ("ArticleId", "ParagraphIndex") REFERENCES "Paragraphs" ("ArticleId", "Index") ON DELETE CASCADE
);

INSERT INTO "ef_temp_AttackFigures" ("Id", "ArticleId", "ClaimantId", "ClaimantName", "Confidence", "CorrectsId", "End", "Exact", "Extractor", "Level", "Metric", "Object", "OccurredOn", "OccurredOnPrecision", "Origin", "ParagraphIndex", "PartOfId", "PlaceId", "PreviousValue", "Qualifier", "Ratio", "Reasons", "Rule", "Start", "Value", "ValueMax", "Weapon", "Wording")
SELECT "Id", "ArticleId", "ClaimantId", "ClaimantName", "Confidence", "CorrectsId", "End", "Exact", "Extractor", "Level", "Metric", "Object", "OccurredOn", "OccurredOnPrecision", "Origin", "ParagraphIndex", "PartOfId", "PlaceId", "PreviousValue", "Qualifier", "Ratio", "Reasons", "Rule", "Start", "Value", "ValueMax", "Weapon", "Wording"
FROM "AttackFigures";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "AttackFigures";

ALTER TABLE "ef_temp_AttackFigures" RENAME TO "AttackFigures";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE INDEX "IX_AttackFigures_ArticleId_ParagraphIndex" ON "AttackFigures" ("ArticleId", "ParagraphIndex");

CREATE INDEX "IX_AttackFigures_ClaimantId" ON "AttackFigures" ("ClaimantId");

CREATE INDEX "IX_AttackFigures_CorrectsId" ON "AttackFigures" ("CorrectsId");

CREATE INDEX "IX_AttackFigures_Metric" ON "AttackFigures" ("Metric");

CREATE INDEX "IX_AttackFigures_PartOfId" ON "AttackFigures" ("PartOfId");

CREATE INDEX "IX_AttackFigures_PlaceId" ON "AttackFigures" ("PlaceId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125121107_AddCertainty', '10.0.14');

-- Rows of this version.
UPDATE "Quotes" SET "Level" = 'strict', "Reasons" = '["near-cue"]';
UPDATE "Appearances" SET "Level" = 'balanced', "Reasons" = '["title"]';
