package org.foireturns.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * The age and the gender of the youngest victim in two cells of one row, or of one column: {@code Year | Youngest
 * victim | Gender} over {@code 2024/25 | 7 | Female}. The gender is that of the age beside it and no value of its own.
 */
final class YoungestRows {
    private final Grammar grammar;

    private YoungestRows(Grammar grammar) {
        this.grammar = grammar;
    }

    static List<Meant> settled(List<Meant> values, Grammar grammar) {
        YoungestRows rows = new YoungestRows(grammar);
        List<Meant> across = rows.along(values, value -> value.cell().address().row());
        return rows.along(across, value -> value.cell().address().column());
    }

    private List<Meant> along(List<Meant> values, ToIntFunction<Meant> line) {
        Map<Integer, List<Meant>> answers =
                values.stream().filter(this::answer).collect(Collectors.groupingBy(line::applyAsInt));
        Map<Integer, Meant> genders = new HashMap<>();
        for (Meant value : values) {
            List<Meant> beside = answers.get(line.applyAsInt(value));
            if (beside != null
                    && beside.size() == 1
                    && !beside.get(0).cell().equals(value.cell())
                    && gender(value) != null) {
                genders.put(line.applyAsInt(value), value);
            }
        }
        return values.stream()
                .map(value -> {
                    Meant gender = genders.get(line.applyAsInt(value));
                    if (gender == null) {
                        return value;
                    }
                    if (value.cell().equals(gender.cell())) {
                        return value.without(Subjects.YOUNGEST_GENDER);
                    }
                    return answer(value)
                            ? value.with(
                                    Axis.VICTIM_GENDER,
                                    Objects.requireNonNull(gender(gender)),
                                    gender.cell().address().toString())
                            : value;
                })
                .toList();
    }

    private boolean answer(Meant value) {
        return YoungestAnswers.SUBJECT.equals(value.leftOut()) && YoungestAnswers.years(value.cell(), grammar) != null;
    }

    /** The gender that a cell says and nothing else; null when it says more, or none. */
    private @Nullable VictimGender gender(Meant value) {
        Reading reading = grammar.read(value.cell().text());
        boolean alone =
                value.cell().isText() && reading.whole() && reading.facts().size() == 1;
        return alone
                ? reading.one(Fact.OfGender.class).map(Fact.OfGender::gender).orElse(null)
                : null;
    }
}
