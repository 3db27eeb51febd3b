package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class BracketedCountsTest {
    private static List<String> texts(String drawing) {
        return new BracketedCounts(Grammars.ofConfig())
                .writtenOut(new Workbook(List.of(grid(drawing)), List.of())).grids().get(0).cells().stream()
                        .map(Cell::text)
                        .toList();
    }

    @Test
    void aColonLeadsToTheCountsOfLoneTexts() {
        assertThat(texts("""
                | Q5              |
                | Snapchat (61)   |
                | WhatsApp (25)   |
                | Unknown (7)     |
                """)).containsExactly("Q5", "Snapchat: 61", "WhatsApp: 25", "Unknown: 7");
    }

    @Test
    void notesAndLabelsStay() {
        assertThat(texts("""
                | Snapchat (1) |
                | WhatsApp (2) |
                | Unknown (3)  |
                """)).contains("Snapchat (1)");
        assertThat(texts("""
                | Snapchat (12) | 30 |
                | WhatsApp (13) | 20 |
                | Unknown (15)  | 4  |
                """)).contains("Snapchat (12)");
        assertThat(texts("""
                | Snapchat (61) |
                | WhatsApp (25) |
                """)).contains("Snapchat (61)");
        assertThat(texts("""
                | See page (61)     |
                | Ask the team (25) |
                | Section (40)      |
                """)).contains("See page (61)");
    }
}
