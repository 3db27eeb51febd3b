package org.foireturns.meaning;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/** The year that a note of a sheet says its numbers are of: "2024/25 only. Keyword search of the record". */
final class OnlyYears {

    private final Map<String, Map<Period, String>> told = new HashMap<>();

    OnlyYears(Map<String, SheetPlan> plans, Grammar grammar, NoteWords words) {
        plans.forEach((sheet, plan) -> plan.texts().stream()
                .filter(text -> text.isText() && !TitleBetween.is(text, plan))
                .forEach(text -> {
                    for (String sentence : Sentences.in(text.text())) {
                        Period year = TitledPeriod.onePeriod(grammar.read(sentence));
                        if (year != null && year.lastsAYear() && words.saysOnly(sentence)) {
                            told.computeIfAbsent(sheet, none -> new TreeMap<>())
                                    .putIfAbsent(year, text.address().toString());
                        }
                    }
                }));
    }

    /** The year of a sheet; null where no note says one, or several say different ones. */
    @Nullable
    Found of(String sheet) {
        Map<Period, String> years = told.getOrDefault(sheet, Map.of());
        return years.size() == 1
                ? years.entrySet().stream()
                        .map(year -> new Found(year.getKey(), year.getValue()))
                        .findFirst()
                        .orElseThrow()
                : null;
    }
}
