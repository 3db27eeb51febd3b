package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Clues;
import org.foireturns.normalise.Normaliser;

/**
 * Gathers what all texts of a file say for each of its cells: its only period, what its signs mean, when it was made.
 */
record FileClues(Grammar grammar, Normaliser normaliser) {

    Clues in(ReturnFile file, Request request, List<SheetReading> sheets) {
        List<String> texts = new ArrayList<>(List.of(file.baseName()));
        Map<String, List<String>> notes = new TreeMap<>();
        List<String> titles = new ArrayList<>();
        for (SheetReading sheet : sheets) {
            texts.addAll(sheet.texts());
            notes.put(sheet.name(), sheet.noteTexts());
            titles.add(sheet.name());
            titles.addAll(sheet.headings());
        }
        Set<Period> periods = new TreeSet<>();
        texts.forEach(text -> grammar.read(text).all(Fact.OfPeriod.class).forEach(fact -> periods.add(fact.period())));
        Optional<Period> only = periods.size() == 1 ? periods.stream().findFirst() : Optional.empty();
        return normaliser.clues(notes, only, normaliser.vintage(file, request, titles));
    }
}
