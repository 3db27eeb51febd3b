package org.foireturns.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;

class RunJsonTest {
    private static String json() {
        Given given = new Given()
                .request("2025")
                .force("gwent")
                .total("25")
                .force("essex")
                .total("44");
        given.blank("B7").ofNobody("2025/a.xlsx");
        TreeMap<String, String> seals = new TreeMap<>();
        seals.put("totals.csv", "aa");
        return RunJson.of(
                        SmallEdition.of(given.evidence(), List.of(Book.request("2025", Period.financialYear(2024)))),
                        List.of(),
                        seals)
                .toString();
    }

    @Test
    void itSaysWhatTheRunWasAndHowItEnded() {
        assertThat(json())
                .startsWith("{\n  \"run\": \"r-1\",\n  \"version\": \"1\",\n  \"started\": \"1970-01-01T00:00:00Z\",\n"
                        + "  \"as_of\": \"2026-01-01\",\n  \"status\": ")
                .contains(
                        "\"requests\": [\n    \"2025\"\n  ]",
                        "\"all\": 3,\n      \"readable\": 3,\n      \"unreadable\": 0")
                .endsWith(
                        "\"outputs\": [\n    {\n      \"name\": \"totals.csv\",\n      \"sha256\": \"aa\"\n    }\n  ]\n}");
    }

    @Test
    void filesStandInTheOrderOfTheirNames() {
        assertThat(json())
                .containsSubsequence("\"files\": [", "\"2025/a.xlsx\"", "\"2025/essex.xlsx\"", "\"2025/gwent.xlsx\"")
                .contains(
                        "\"name\": \"2025/a.xlsx\",\n      \"sha256\": \"00\",\n      \"request\": \"2025\",\n      \"force\": \"\"");
    }

    @Test
    void findingsAreCountedBySeverityAndByState() {
        assertThat(json())
                .containsPattern("\"by_severity\": \\{\\s+\"quarantine\": 0,")
                .containsPattern("\"by_state\": \\{\\s+\"new\": [1-9]")
                .contains("\"settled\": 0", "\"supported\": 0", "\"broken\": 0");
    }

    @Test
    void theMailIsAddedAtItsEnd() {
        assertThat(RunJson.withMail("{\n  \"run\": \"r\"\n}\n", "sent \"x\""))
                .isEqualTo("{\n  \"run\": \"r\",\n  \"mail\": \"sent \\\"x\\\"\"\n}\n");
    }
}
