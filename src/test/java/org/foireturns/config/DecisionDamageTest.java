package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.decisions.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may happen to the file of decisions: saves that change nothing, and damage that is told by line and column. */
@SuppressWarnings("NullAway.Init")
class DecisionDamageTest {
    private static final String HEAD = String.join(",", Decision.COLUMNS) + "\n";
    private static final String LINES = """
            007,set-value,2023,kent,2023/Kent.xlsx,Q1!B7,"2024/25, female: *",31,By phone,Ann,2026-11-21,,,
            d2,treat-as,2023,kent,2023/Kent.xlsx,,*,0 to 4,By phone,Ann,2026-11-21,,,
            d3,exclude,2023,kent,2023/Kent.xlsx,,sha-0123456789ab,,By phone,Ann,2026-11-21,,,
            d4,ignore-range,2023,kent,2023/Kent.xlsx,Q1!A9:C12,sha-0123456789ab,,By phone,Ann,2026-11-21,,,
            d5,supersede-file,2023,kent,2023/a.xlsx,,sha-0123456789ab and sha-ba9876543210,2023/b.xlsx,By phone,Ann,2026-11-21,,,
            d6,unit,2023,kent,2023/Kent.xlsx,,sha-0123456789ab,victims,By phone,Ann,2026-11-21,,,
            d7,assign-force,2023,,2023/a.xlsx,,sha-0123456789ab,kent,By phone,Ann,2026-11-21,,,
            d8,assign-request,,,2023/a.xlsx,,sha-0123456789ab,2023,By phone,Ann,2026-11-21,,,
            d9,alias,2023,,,gender,Quines,female,By phone,Ann,2026-11-21,,,
            d10,alias,2023,,,age,Bairns,0-11,By phone,Ann,2026-11-21,,,
            d11,alias,2023,,,axis,Type of app,platform,By phone,Ann,2026-11-21,,,
            d12,alias,2023,,,force,The Garden lot,kent,By phone,Ann,2026-11-21,Bo,2027-01-21,
            d13,choose-reading,2023,kent,2023/Kent.xlsx,Q1!B4,male: 5,second,By phone,Ann,2026-11-21,,,
            d14,header-row,2023,kent,2023/Kent.xlsx,Q1!3,Item,,By phone,Ann,2026-11-21,,,
            d15,map-column,2023,kent,2023/Kent.xlsx,Q1!D3,Sex [2 of 2],gender,By phone,Ann,2026-11-21,,,
            d16,letter-sent,2023,kent,,first chaser,no return,2026-11-20,By post,Ann,2026-11-21,,,
            d17,treat-as,2023,kent,2023/Kent.xlsx,Q2!B3:C9,blank of sha-0123456789ab,None,By phone,Ann,2026-11-21,,,
            """;

    @TempDir
    Path folder;

    private ConfigFolder config;

    @BeforeEach
    void fill() throws IOException {
        config = ConfigFolder.in(folder);
    }

    @Test
    void soundLinesAreAllRead() throws Exception {
        assertThat(read(HEAD + LINES)).hasSize(17);
    }

    @ParameterizedTest
    @CsvSource({
        "byte order mark",
        "semicolons",
        "tabs",
        "days as in Excel",
        "line ends",
        "quotes",
        "zeros",
        "blank lines",
        "columns in another order",
        "spaces around",
        "windows-1252",
        "trailing delimiters"
    })
    void aSaveByASpreadsheetProgramChangesNothing(String save) throws Exception {
        List<Decision> sound = read(HEAD + LINES);
        String text = HEAD + LINES;
        String saved = switch (save) {
            case "byte order mark" -> "\uFEFF" + text;
            case "semicolons" -> delimited(text, ";");
            case "tabs" -> delimited(text, "\t");
            case "days as in Excel" -> text.replace("2026-11-21", "21/11/2026").replace("2027-01-21", "21/01/2027");
            case "line ends" -> text.replace("\n", "\r\n");
            case "quotes" -> text.replace("By phone", "\"By phone\"");
            case "zeros" -> text.replace("007,", "7,");
            case "blank lines" -> text.replace("\n", "\n,,,,,,,,,,,,,\n");
            case "columns in another order" -> reversed(text);
            case "spaces around" -> text.replace(",kent,", ", kent ,");
            case "trailing delimiters" -> text.replace("\n", ",,\n");
            default -> text;
        };
        byte[] bytes = save.equals("windows-1252")
                ? saved.replace("By phone", "By phone \u2013 Ann").getBytes("windows-1252")
                : saved.getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("decisions.csv"), bytes);

        assertThat(config.load().decisions().all())
                .extracting(each -> each.type() + each.expects() + each.becomes() + each.decidedOn() + each.reviewBy())
                .containsExactlyElementsOf(sound.stream()
                        .map(each -> each.type() + each.expects() + each.becomes() + each.decidedOn() + each.reviewBy())
                        .toList());
    }

    /** Each cell in quotation marks, so that what holds the delimiter stays one cell. */
    private static String delimited(String text, String delimiter) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            out.append(c == ',' && !quoted ? delimiter : String.valueOf(c));
        }
        return out.toString();
    }

    private static String reversed(String text) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            List<String> cells =
                    new java.util.ArrayList<>(List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
            java.util.Collections.reverse(cells);
            out.append(String.join(",", cells)).append("\n");
        }
        return out.toString();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "007,set-value | 007,header | line 2, column ~type~: ~header~ is no type of decision that we know",
                "d2,treat | 7,treat | line 3, column ~id~: ~7~ stands in a line above already",
                "0 to 4 | about 4 | line 3, column ~becomes~: ~about 4~ is no count",
                "*,0 to 4 | *, | line 3, column ~becomes~: this cell must not be empty",
                "kent,2023/Kent.xlsx,,* | ,2023/Kent.xlsx,,* | line 3, column ~force~: this cell must not be empty",
                "kent,2023/Kent.xlsx,,* | kent,,,* | line 3, column ~file~: this cell must not be empty",
                "Q1!B7 | $$ | line 2, column ~where~: this cell must not be empty",
                "d3,exclude,2023,kent,2023/Kent.xlsx,,sha-0123456789ab | d3,exclude,2023,kent,2023/Kent.xlsx,,1.23E+11 | line 4, column ~expects~: ~1.23E+11~ does not say what the file holds",
                "d3,exclude,2023,kent,2023/Kent.xlsx | d3,exclude,2023,kent, | line 4, column ~file~: this cell must not be empty",
                "d3,exclude,2023,kent,2023/Kent.xlsx,,sha-0123456789ab, | d3,exclude,2023,kent,2023/Kent.xlsx,,sha-0123456789ab,out | line 4, column ~becomes~: a decision of type exclude has nothing here",
                "Q1!A9:C12 | rows 9 to 12 | line 5, column ~where~: ~rows 9 to 12~ is no part of a sheet",
                "sha-0123456789ab and sha-ba9876543210 | sha-0123456789ab | line 6, column ~expects~: ~sha-0123456789ab~ does not say what the file holds",
                "2023/b.xlsx | $$ | line 6, column ~becomes~: this cell must not be empty",
                "victims | people | line 7, column ~becomes~: ~people~ is no unit; use offences, victims, mentions, suspects",
                "sha-0123456789ab,kent, | sha-0123456789ab,kant, | line 8, column ~becomes~: ~kant~ is no id of forces.csv",
                "sha-0123456789ab,2023, | sha-0123456789ab,1066, | line 9, column ~becomes~: ~1066~ is no request; use 2023",
                "Quines,female | Quines,woman | line 10, column ~becomes~: ~woman~ is no gender; use female, male, other, unknown",
                "Bairns,0-11 | Bairns,11-Oct | line 11, column ~becomes~: ~11-Oct~ is no age; use an age as in 12, 12-15 or 16+",
                "axis,Type | axes,Type | line 12, column ~where~: ~axes~ is no kind of label that can be decided",
                "app,platform | app,colour | line 12, column ~becomes~: ~colour~ is no axis",
                "lot,kent | lot,kant | line 13, column ~becomes~: ~kant~ is no id of forces.csv",
                "d9,alias,2023,, | d9,alias,2023,kent, | line 10, column ~force~: a decision of type alias has nothing here",
                "Bairns,0-11,By phone | Bairns,0-11, | line 11, column ~reason~: this cell must not be empty",
                "2026-11-21,Bo | 21.11.26,Bo | line 13, column ~decided_on~",
                "Bo,2027-01-21 | Bo,2025-01-21 | line 13, column ~review_by~: the day of the review is before the day of the decision",
                "Type of app,platform,By phone | Type of app,platform,=A1 | line 12, column ~reason~: ~=A1~ is a formula or its error",
                "lot,kent | lot,#NAME? | line 13, column ~becomes~: ~#NAME?~ is a formula or its error",
                "expects,becomes | expects,becames | line 1: column ~becomes~ is missing",
                "type,request | type,type | line 1, column ~type~: this column stands twice",
                "Q1!A9:C12 | Q1!A9,C12 | line 5, column ~expects~: ~C12~ does not say what the file holds",
                "2023/Kent.xlsx,Q1!B4 | ,Q1!B4 | line 14, column ~file~: this cell must not be empty",
                "Q1!B4,male | Q1,male | line 14, column ~where~: ~Q1~ is not a cell of a sheet; write it as in Q1!B7",
                "male: 5,second | male: 5,2nd | line 14, column ~becomes~: ~2nd~ is none of the readings that a question may show; use first, second, third, calendar, from april, to march",
                "male: 5 | $$ | line 14, column ~expects~: this cell must not be empty",
                "Q1!3,Item | Q1!A3,Item | line 15, column ~where~: ~Q1!A3~ is not a row of a sheet; write it as in Q1!5",
                "Item,,By | Item,3,By | line 15, column ~becomes~: a decision of type header-row has nothing here",
                "Q1!D3,Sex | Q1!D,Sex | line 16, column ~where~: ~Q1!D~ is not the head of a column; write it as in Q1!D5",
                "2],gender | 2],sex | line 16, column ~becomes~: ~sex~ is none of what a column may hold; use gender, age, platform, date, count, female, male, other, unknown, total, none, an age as in 12-15, a year as in 2024/25, or a platform",
                "first chaser | chaser | line 17, column ~where~: ~chaser~ is no letter; use first chaser, second chaser",
                "no return,2026-11-20 | no return,soon | line 17, column ~becomes~: ~soon~ is no date",
                "no return,2026-11-20 | no return,2026-11-22 | line 17, column ~becomes~: the day on which it was sent is after the day of the decision",
                "kent,,first | ,,first | line 17, column ~force~: this cell must not be empty",
                "kent,,first | kent,a.txt,first | line 17, column ~file~: a decision of type letter-sent has nothing here",
                "9ab,None | 9ab,31 | line 18, column ~becomes~: ~31~ is nothing that blank cells stand for; use none, withheld, not held",
                "Q2!B3:C9 | Q2 | line 18, column ~where~: ~Q2~ is no part of a sheet",
                "d5,supersede | \"d5,supersede | line 6",
                "Bo,2027-01-21, | Bo,2027-01-21,d99 | line 13, column ~retires~: no line above has the id ~d99~"
            })
    void damageIsToldByLineAndColumnAndNothingHolds(String sound, String damaged, String told) throws Exception {
        String text = HEAD + LINES;
        assertThat(text).contains(sound);

        assertThatThrownBy(() -> read(text.replaceFirst(
                        java.util.regex.Pattern.quote(sound),
                        java.util.regex.Matcher.quoteReplacement(damaged == null ? "" : damaged))))
                .isInstanceOf(ConfigMistakes.class)
                .hasMessageContaining(told.replace('~', '"'));
    }

    private List<Decision> read(String text) throws Exception {
        return config.with("decisions.csv", text).load().decisions().all();
    }
}
