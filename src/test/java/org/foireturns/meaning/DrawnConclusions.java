package org.foireturns.meaning;

import static org.foireturns.GridText.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.config.Books;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Clues;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.foireturns.normalise.Shelves;

/** What becomes of the values of a drawn return from Kent. */
final class DrawnConclusions {
    private static final Books BOOKS = Shelves.books();
    private static final Normaliser WORDS = new Normaliser(BOOKS.words(), BOOKS.platforms());
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private static final Request REQUEST = Request.open("2025", "71/17");

    private DrawnConclusions() {}

    /** What is concluded from each table. */
    static List<Normalised> of(String drawn) {
        ReturnFile file = new ReturnFile("2025", "2025/Kent Police.xlsx", "0".repeat(64), 1, FileFormat.XLSX);
        Place place = Place.ofFile(file, "kent").onSheet("Sheet1");
        Scene scene =
                new Scene(REQUEST, file, "kent", "Sheet1", place, Clues.NONE, Set.of(), LocalDate.of(2026, 1, 31));
        return new ReturnMeaning(GRAMMAR, WORDS, REQUEST)
                .explain(List.of(grid(drawn)), "Kent Police.xlsx").stream()
                        .flatMap(sheet -> sheet.tables().stream())
                        .map(table -> table.normalised(scene, WORDS, new Declines(GRAMMAR, WORDS)))
                        .toList();
    }

    /** The findings of all tables as {@code year-unclear A2}. */
    static List<String> findings(String drawn) {
        return of(drawn).stream()
                .flatMap(table -> table.findings().stream())
                .map(finding -> finding.code() + " " + finding.place().cell())
                .toList();
    }
}
