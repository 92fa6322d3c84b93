BEGIN TRANSACTION;
DROP INDEX "IX_Articles_PublishedUtc_Id";

DROP INDEX "IX_Appearances_IdentityId";

ALTER TABLE "Identities" ADD "Region" TEXT NULL;

ALTER TABLE "Articles" ADD "PublishedTicks" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Articles" ADD "PublisherKey" TEXT NULL;

UPDATE "Articles" SET
    "PublisherKey" = name_key("Publisher"),
    "PublishedTicks" = CASE WHEN "PublishedUtc" IS NULL THEN 0 ELSE
        621355968000000000 + unixepoch("PublishedUtc") * 10000000
        + CASE instr("PublishedUtc", '.') WHEN 0 THEN 0 ELSE
            CAST(substr(substr("PublishedUtc", instr("PublishedUtc", '.') + 1) || '0000000', 1, 7) AS INTEGER) END
    END;

CREATE INDEX "IX_Identities_Country_Region" ON "Identities" ("Country", "Region");

CREATE INDEX "IX_Articles_PublishedTicks_Id" ON "Articles" ("PublishedTicks", "Id");

CREATE INDEX "IX_Articles_PublisherKey" ON "Articles" ("PublisherKey");

CREATE INDEX "IX_Appearances_IdentityId_ArticleId" ON "Appearances" ("IdentityId", "ArticleId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125160557_AddListing', '10.0.14');

COMMIT;

-- Rows of this version.
