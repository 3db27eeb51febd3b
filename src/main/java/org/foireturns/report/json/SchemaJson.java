package org.foireturns.report.json;

import java.util.Arrays;
import java.util.List;
import org.foireturns.model.Request;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimGender;
import org.foireturns.report.Edition;

/** Describes {@code observations.csv} to programs: a Data Package with a Table Schema (datapackage.org, version 2). */
public final class SchemaJson {

    public static final String FILE = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final String NO_NUMBER = "No number: withheld or not held, see status";

    private SchemaJson() {}

    public static JsonObject of(Edition edition) {
        return new JsonObject()
                .text("$schema", PROFILES + "datapackage.json")
                .text("name", "foi-returns")
                .text("title", "Answers of UK police forces to Freedom of Information requests")
                .text("description", requests(edition.requests()))
                .text("created", edition.imprint().asOf() + "T00:00:00Z")
                .objects("resources", List.of(observations()));
    }

    private static String requests(List<Request> requests) {
        return String.join(
                " ",
                requests.stream()
                        .map(request -> "Request " + request.id() + ": " + request.title() + ".")
                        .toList());
    }

    private static JsonObject observations() {
        return new JsonObject()
                .text("$schema", PROFILES + "dataresource.json")
                .text("name", "observations")
                .text("type", "table")
                .text("path", "observations.csv")
                .text(
                        "title",
                        "Every count that was understood, with the cell it stands in, and what is proposed where a question is open")
                .text("format", "csv")
                .text("mediatype", "text/csv")
                .text("encoding", "utf-8")
                .object(
                        "dialect",
                        new JsonObject()
                                .text("$schema", PROFILES + "tabledialect.json")
                                .truth("header", true)
                                .text("delimiter", ",")
                                .text("lineTerminator", "\r\n")
                                .text("quoteChar", "\"")
                                .truth("doubleQuote", true))
                .object(
                        "schema",
                        new JsonObject()
                                .text("$schema", PROFILES + "tableschema.json")
                                .objects("fields", fields())
                                .objects("missingValues", List.of(missing("Not said"))));
    }

    private static List<JsonObject> fields() {
        return List.of(
                required("request", "string", "The request that was answered"),
                required("force", "string", "Id of the police force"),
                required("offence", "string", "Code of the offence counted"),
                required("period_start", "date", "First day covered"),
                required("period_end", "date", "Last day covered"),
                oneOf(
                        "victim_gender",
                        "Gender of the victim; all when not split by it",
                        Arrays.stream(VictimGender.values())
                                .map(VictimGender::id)
                                .toList()),
                field(
                                "victim_age",
                                "string",
                                "Years of age, both included: 12, 12-15, 16+; unknown; all when not split")
                        .object(
                                "constraints",
                                new JsonObject()
                                        .truth("required", true)
                                        .text("pattern", "[0-9]{1,3}(-[0-9]{1,3}|\\+)?|unknown|all")),
                required("platform", "string", "Id of the platform; unknown; all when not split by it"),
                oneOf(
                        "unit",
                        "What is counted",
                        Arrays.stream(Unit.values()).map(Unit::id).toList()),
                oneOf(
                        "role",
                        "A detail, or a total that the force wrote",
                        Arrays.stream(Role.values()).map(Role::id).toList()),
                oneOf(
                        "status",
                        "Whether the force gave the number, withheld it or did not hold it",
                        List.of("reported", "suppressed", "not-held")),
                number("value", "The number that the force gave", NO_NUMBER),
                number("lower", "The least that it can be", "No number is held"),
                number("upper", "The most that it can be", "Withheld without a limit, or no number is held"),
                required("file", "string", "The return, as a path below the input folder"),
                field("sheet", "string", "The sheet"),
                required("cell", "string", "The cell, or the rows of a list"),
                field(
                                "text",
                                "string",
                                "What the cell says, or what the rows of a list are; an apostrophe in front keeps a spreadsheet"
                                        + " from running it")
                        .objects("missingValues", List.of(missing("The cell holds nothing that may be shown"))),
                field(
                                "open",
                                "string",
                                "Id of the finding in findings.csv that asks what the cell counts; such a line is our"
                                        + " proposal and is in no figure: leave it out of every sum")
                        .objects("missingValues", List.of(missing("Nothing is asked: the line counts"))),
                field(
                        "witnesses",
                        "string",
                        "For each dimension the cell that says it, or sheet, file or request; empty for rows of a list"));
    }

    private static JsonObject field(String name, String type, String description) {
        return new JsonObject().text("name", name).text("type", type).text("description", description);
    }

    private static JsonObject required(String name, String type, String description) {
        return field(name, type, description).object("constraints", new JsonObject().truth("required", true));
    }

    private static JsonObject oneOf(String name, String description, List<String> ids) {
        return field(name, "string", description)
                .object("constraints", new JsonObject().truth("required", true).texts("enum", ids));
    }

    private static JsonObject number(String name, String description, String whenMissing) {
        return field(name, "integer", description)
                .objects("missingValues", List.of(missing(whenMissing)))
                .object("constraints", new JsonObject().number("minimum", 0));
    }

    private static JsonObject missing(String label) {
        return new JsonObject().text("value", "").text("label", label);
    }
}
