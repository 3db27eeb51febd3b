package org.foireturns.legend;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Words of a text that point back to the one day that it named before; the day takes their place.
 *
 * <pre>
 * The field became compulsory on 1 October 2024. The figures are from that date to 31 March 2025.
 *                                            ... The figures are from 1 October 2024 to 31 March 2025.
 * </pre>
 */
final class ThatDay implements WritingOut {
    /** The key of its words among those of notes. */
    private static final String WORDS = "that_day";

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Grammar grammar;
    private final Pattern words;

    /** @param notes words of notes by their key */
    ThatDay(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        this.words = grammar.pattern(notes.getOrDefault(WORDS, List.of()).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?iu)(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    @Override
    public Workbook writtenOut(Workbook workbook) {
        return words.pattern().contains("(?:)") ? workbook : workbook.changed(this::writtenOut);
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> meant = new HashMap<>();
        grid.tellingCellsThat(
                        cell -> cell.isText() && words.matcher(cell.text()).find())
                .forEach(cell -> {
                    String text = cell.text();
                    Matcher pointing = words.matcher(text);
                    if (pointing.find()) {
                        List<LocalDate> before = days(text.substring(0, pointing.start()));
                        if (before.size() == 1) {
                            meant.put(cell.address(), pointing.replaceAll(AS_WRITTEN.format(before.get(0))));
                        }
                    }
                });
        return meant.isEmpty() ? grid : grid.saying(meant);
    }

    private List<LocalDate> days(String text) {
        return grammar.read(text).facts().stream()
                .flatMap(fact -> fact instanceof Fact.Day day
                        ? Stream.of(day.date())
                        : fact instanceof Fact.Since since ? Stream.of(since.first()) : Stream.empty())
                .distinct()
                .toList();
    }
}
