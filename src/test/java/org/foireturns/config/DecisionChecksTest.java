package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.DecisionType;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.foireturns.reconcile.Book;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each type of decision needs; a row is written as {@code column=text} joined by strokes. */
class DecisionChecksTest {
    private static final String HASH = "sha-0123456789ab";

    private final DecisionChecks checks = new DecisionChecks(Book.FORCES, Book.PLATFORMS, List.of("2025"));

    private static List<String> told(DecisionChecks checks, String type, String cells) {
        List<String> fields = new ArrayList<>(Collections.nCopies(Decision.COLUMNS.size(), ""));
        for (String cell : cells.split(" / ", -1)) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                fields.set(
                        Decision.COLUMNS.indexOf(cell.substring(0, equals)),
                        cell.substring(equals + 1).replace("HASH", HASH));
            }
        }
        Mistakes mistakes = new Mistakes();
        DecisionType of = DecisionType.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_'));
        checks.check(of, new CsvRow("d.csv", 2, Decision.COLUMNS, fields, mistakes));
        return Told.by(mistakes).stream()
                .map(each -> each.replaceFirst("d.csv line 2, column \"([a-z_]+)\": ", "$1: "))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set-status        | request=2025 / expects=no return / force=essex / becomes=refused
            set-status        | request=2025 / expects=no return / where=platform / becomes=not held
            set-status        | request=2025 / expects=x / where=youngest-victim / becomes=awaited until 2026-11-21
            accept-value      | request=2025 / expects=82 / where=Q1!B7
            accept-difference | request=2025 / expects=82
            alias             | where=platform / expects=Pop / becomes=snapchat
            alias             | where=platform / expects=Pop / becomes=own
            alias             | where=force / expects=Essex Police / becomes=essex
            set-value         | request=2025 / force=essex / where=Q1!B7 / expects=* / becomes=3
            set-value         | request=2025 / force=essex / where=Q1!B7 / expects=x / becomes=6 female in 2024/25
            treat-as          | request=2025 / force=essex / file=a.xlsx / expects=* / becomes=0 to 4
            exclude           | file=a.xlsx / expects=HASH
            ignore-range      | file=a.xlsx / expects=HASH / where=Table 1!A4:F9
            ignore-range      | file=a.xlsx / expects=HASH / where=Table 1!A4
            supersede-file    | file=a.xlsx / expects=HASH and HASH / becomes=b.xlsx
            unit              | file=a.xlsx / expects=HASH / becomes=victims
            assign-force      | file=a.xlsx / expects=HASH / becomes=gwent
            assign-request    | file=a.xlsx / expects=HASH / becomes=2025
            retire            | retires=d1
            """)
    void whatItNeedsIsEnough(String type, String cells) {
        assertThat(told(checks, type, cells)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set-status     | request=2025 / expects=x / becomes=refused                          | force: this cell must not be empty
            set-status     | request=2025 / expects=x / force=essex / becomes=gone               | becomes: "gone" is no status
            set-status     | request=2025 / expects=x / force=essex / becomes=nil / where=colour | where: "colour" is no question
            set-status     | request=2025 / expects=x / force=essex / becomes=nil / file=a.xlsx  | file: a decision of type set-status has nothing here
            accept-value   | request=2025 / expects=82 / becomes=83                              | becomes: a decision of type accept-value has nothing here
            accept-value   | expects=82                                                          | request: this cell must not be empty
            alias          | where=colour / expects=Pop / becomes=kik                            | where: "colour" is no kind of label that can be decided
            alias          | where=platform / expects=Pop / becomes=zorb                         | becomes: "zorb" is no id of platforms.csv
            alias          | where=platform / expects=Snap-Chat / becomes=facebook               | expects: "Snap-Chat" is a name of Snapchat in platforms.csv
            alias          | where=force / expects=Essex Police / becomes=zorb                   | becomes: "zorb" is no id of forces.csv
            alias          | where=platform / expects=Pop / becomes=own / force=essex            | force: a decision of type alias has nothing here
            set-value      | request=2025 / force=essex / where=Q1!B7 / expects=* / becomes=few  | becomes: "few" is no count
            set-value      | request=2025 / force=essex / expects=* / becomes=3                  | where: this cell must not be empty
            treat-as       | request=2025 / force=essex / expects=* / becomes=3                  | file: this cell must not be empty
            treat-as       | request=2025 / force=essex / file=a / expects=* / becomes=12-15x    | becomes: "12-15x" is no count
            exclude        | file=a.xlsx / expects=82                                            | expects: "82" does not say what the file holds
            exclude        | expects=HASH                                                        | file: this cell must not be empty
            exclude        | file=a.xlsx / expects=HASH / where=Q1                               | where: a decision of type exclude has nothing here
            ignore-range   | file=a.xlsx / expects=HASH / where=A4:F9                            | where: "A4:F9" is no part of a sheet
            ignore-range   | file=a.xlsx / expects=HASH / where=T!A0                             | where: "T!A0" is no part of a sheet
            supersede-file | file=a.xlsx / expects=HASH / becomes=b.xlsx                         | expects: "sha-0123456789ab" does not say what the file holds
            supersede-file | file=a.xlsx / expects=HASH and HASH                                 | becomes: this cell must not be empty
            unit           | file=a.xlsx / expects=HASH / becomes=crimes                         | becomes: "crimes" is no unit; use offences, victims
            assign-force   | file=a.xlsx / expects=HASH / becomes=zorb                           | becomes: "zorb" is no id of forces.csv
            assign-force   | file=a.xlsx / expects=HASH / becomes=gwent / where=Q1               | where: a decision of type assign-force has nothing here
            assign-request | file=a.xlsx / expects=HASH / becomes=2024                           | becomes: "2024" is no request; use 2025
            header-row     | becomes=3                                                           | becomes: a decision of type header-row has nothing here
            retire         | retires=d1 / becomes=x                                              | becomes: a decision of type retire has nothing here
            accept-difference | request=2025                                                     | expects: this cell must not be empty
            alias          | where=platform / becomes=own                                        | expects: this cell must not be empty
            set-value      | where=Q1!B7 / expects=* / becomes=3                                 | request: this cell must not be empty
            treat-as       | request=2025 / expects=* / becomes=3 / file=a                       | force: this cell must not be empty
            exclude        | file=a.xlsx / expects=HASH / becomes=x                              | becomes: a decision of type exclude has nothing here
            ignore-range   | expects=HASH / where=T!A4                                           | file: this cell must not be empty
            ignore-range   | file=a / expects=HASH                                               | where: this cell must not be empty
            ignore-range   | file=a / expects=HASH / where=T!A4 / becomes=x                      | becomes: a decision of type ignore-range has nothing here
            supersede-file | expects=HASH and HASH / becomes=b                                   | file: this cell must not be empty
            supersede-file | file=a / expects=HASH and HASH / becomes=b / where=Q1               | where: a decision of type supersede-file has nothing here
            unit           | expects=HASH / becomes=victims                                      | file: this cell must not be empty
            assign-force   | expects=HASH / becomes=gwent                                        | file: this cell must not be empty
            assign-request | expects=HASH / becomes=2025                                         | file: this cell must not be empty
            assign-request | file=a / expects=HASH / becomes=2025 / force=gwent                  | force: a decision of type assign-request has nothing here
            letter-sent    | file=a                                                              | file: a decision of type letter-sent has nothing here
            header-row     | becomes=3                                                           | becomes: a decision of type header-row has nothing here
            alias          | where=gender / expects=Pop / becomes=zorb                           | becomes: "zorb" is no gender; use female, male
            """)
    void whatIsMissingOrTooMuchIsTold(String type, String cells, String told) {
        assertThat(told(checks, type, cells))
                .anySatisfy(each -> assertThat(each).startsWith(told));
    }

    @Test
    void blankCellsStandForNoNumber() {
        String cells = "request=2025 / force=essex / file=a.xlsx / expects=blank of HASH: Male / becomes=";
        assertThat(told(checks, "treat-as", cells + "withheld")).isEmpty();
        assertThat(told(checks, "treat-as", cells + "3"))
                .containsExactly("becomes: \"3\" is nothing that blank cells stand for; use none, withheld, not held");
        assertThat(told(checks, "treat-as", cells + "none / where=B7"))
                .containsExactly("where: \"B7\" is no part of a sheet; write it as in Table 1!A4:F9");
    }

    @Test
    void whereAListHasAMistakeNothingIsHeldAgainstIt() {
        DecisionChecks without = new DecisionChecks(new Forces(List.of()), new Platforms(List.of()), List.of());
        assertThat(told(without, "alias", "where=platform / expects=Pop / becomes=zorb"))
                .isEmpty();
        assertThat(told(without, "assign-force", "file=a.xlsx / expects=HASH / becomes=zorb"))
                .isEmpty();
    }
}
