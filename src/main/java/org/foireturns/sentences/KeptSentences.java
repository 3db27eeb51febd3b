package org.foireturns.sentences;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;

/** What is left of the paragraphs of a letter when the sentences that state numbers stand on sheets of their own. */
final class KeptSentences {
    private KeptSentences() {}

    /**
     * A sheet without those sentences.
     *
     * @param read the sheet of which they were read
     */
    static Grid of(Grid sheet, Grid read, List<ToldSentence> told, Grammar grammar) {
        Map<Cell, List<ToldSentence>> paragraphs = told.stream()
                .filter(sentence -> sentence.grid() == read)
                .collect(Collectors.groupingBy(ToldSentence::paragraph, LinkedHashMap::new, Collectors.toList()));
        Map<Address, String> kept = new HashMap<>();
        paragraphs.forEach((paragraph, sentences) -> {
            if (sentences.stream().anyMatch(sentence -> !sentence.stated().isEmpty())) {
                kept.put(
                        paragraph.address(),
                        headsTable(sheet, paragraph, sentences, grammar)
                                ? sentences.get(0).stated().get(0).label()
                                : sentences.stream()
                                        .filter(sentence -> sentence.stated().isEmpty())
                                        .map(ToldSentence::text)
                                        .filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining(" ")));
            }
        });
        return kept.isEmpty() ? sheet : copy(sheet, kept);
    }

    /** "Female victims (162):" or "Female = 162, of whom" over a list says too what that counts. */
    private static boolean headsTable(Grid sheet, Cell paragraph, List<ToldSentence> sentences, Grammar grammar) {
        return !sheet.sheet().equals(DocumentPlace.LETTER)
                && sentences.size() == 1
                && sentences.get(0).stated().size() == 1
                && (paragraph.text().strip().endsWith(":") || LineOverList.leads(paragraph.text(), grammar));
    }

    private static Grid copy(Grid grid, Map<Address, String> kept) {
        Grid bare = grid.without(address -> kept.getOrDefault(address, "-").isEmpty());
        return bare.saying(kept);
    }
}
