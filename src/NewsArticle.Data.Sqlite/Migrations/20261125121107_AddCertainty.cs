using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NewsArticle.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddCertainty : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "Quotes",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "Quotes",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "CorrectsId",
                table: "AttackFigures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "AttackFigures",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "PreviousValue",
                table: "AttackFigures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Ratio",
                table: "AttackFigures",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "AttackFigures",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Candidates",
                table: "Appearances",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "Appearances",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reasons",
                table: "Appearances",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateIndex(
                name: "IX_AttackFigures_CorrectsId",
                table: "AttackFigures",
                column: "CorrectsId");

            migrationBuilder.AddForeignKey(
                name: "FK_AttackFigures_AttackFigures_CorrectsId",
                table: "AttackFigures",
                column: "CorrectsId",
                principalTable: "AttackFigures",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);

            // What was extracted before levels were: all of it was more likely right than wrong.
            foreach (var table in new[] { "Appearances", "Quotes", "AttackFigures" })
            {
                migrationBuilder.Sql($"""
                    UPDATE "{table}" SET "Level" = CASE WHEN "Confidence" >= 0.9 THEN 'strict' ELSE 'balanced' END
                    WHERE "Origin" = 'extracted'
                    """);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_AttackFigures_AttackFigures_CorrectsId",
                table: "AttackFigures");

            migrationBuilder.DropIndex(
                name: "IX_AttackFigures_CorrectsId",
                table: "AttackFigures");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "AttackFigures");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "AttackFigures");

            migrationBuilder.DropColumn(
                name: "PreviousValue",
                table: "AttackFigures");

            migrationBuilder.DropColumn(
                name: "Ratio",
                table: "AttackFigures");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "AttackFigures");

            migrationBuilder.DropColumn(
                name: "Candidates",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "Appearances");

            migrationBuilder.DropColumn(
                name: "Reasons",
                table: "Appearances");

            EvidenceTriggers.Create(migrationBuilder);
        }
    }
}
