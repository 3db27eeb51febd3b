package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.PersonMark;
import org.foireturns.model.Place;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.CachedSource;
import org.foireturns.model.finding.ChartCache;
import org.foireturns.model.finding.Comments;
import org.foireturns.model.finding.DocumentProperties;
import org.foireturns.model.finding.EmbeddedOrActive;
import org.foireturns.model.finding.ExternalCache;
import org.foireturns.model.finding.FileOrigin;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HiddenRowsCols;
import org.foireturns.model.finding.HiddenSheet;
import org.foireturns.model.finding.HiddenText;
import org.foireturns.model.finding.Identifier;
import org.foireturns.model.finding.InvisibleCells;
import org.foireturns.model.finding.LocalPath;
import org.foireturns.model.finding.NumberBehindFormat;
import org.foireturns.model.finding.RecordLevel;
import org.foireturns.model.finding.SizeAnomaly;
import org.foireturns.model.finding.UnsafeContainer;
import org.foireturns.read.screen.Check;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;

/** What the screen saw, as findings: one for each check, however often it saw something. */
final class Disclosure {
    private final ReturnFile file;
    private final Place place;
    private final ScreenRules rules;

    Disclosure(ReturnFile file, Place place, ScreenRules rules) {
        this.file = file;
        this.place = place;
        this.rules = rules;
    }

    /** The findings about a file that is read all the same. */
    List<FindingLine> ofRead(List<Sighting> sightings) {
        return findings(sightings).stream()
                .map(finding -> FindingLine.of(finding))
                .map(line -> line.severity() == Severity.QUARANTINE ? line.as(Severity.QUESTION) : line)
                .toList();
    }

    /** A list that is read row by row is asked about where its rows are counted. */
    static List<Sighting> unsaid(List<Sighting> sightings, List<SheetReading> sheets) {
        Set<String> lists = sheets.stream()
                .filter(sheet -> lists(sheet).findAny().isPresent())
                .map(SheetReading::name)
                .collect(Collectors.toSet());
        return sightings.stream()
                .filter(sighting -> sighting.trace() != Trace.ROW_LIST || !lists.contains(sighting.sheet()))
                .toList();
    }

    /** The lists for which a file is to be set aside although the screen, which looks at cells alone, let them pass. */
    static List<Sighting> unwantedRows(List<SheetReading> sheets, ScreenRules rules) {
        return rules.answer(Check.RECORD_LEVEL) == Check.Answer.SET_ASIDE
                ? sheets.stream()
                        .flatMap(sheet -> lists(sheet).map(list -> sighting(sheet, list)))
                        .toList()
                : List.of();
    }

    private static Stream<Block.RecordList> lists(SheetReading sheet) {
        return sheet.blocks().stream()
                .filter(Block.RecordList.class::isInstance)
                .map(Block.RecordList.class::cast);
    }

    private static Sighting sighting(SheetReading sheet, Block.RecordList list) {
        return new Sighting(
                Trace.ROW_LIST,
                sheet.name(),
                list.range().toString(),
                Math.toIntExact(list.records().count()));
    }

    /**
     * What is asked about a list that is read row by row.
     *
     * @param rows how many there are
     */
    static Stream<FindingLine> ofRows(Place list, int rows, ScreenRules rules) {
        return rules.answer(Check.RECORD_LEVEL) == Check.Answer.PASS
                ? Stream.empty()
                : Stream.of(FindingLine.of(new RecordLevel(list, rows)));
    }

    /** The findings about a file that is set aside: each check that does so tells what to do and what to write. */
    List<FindingLine> ofSetAside(List<Sighting> sightings) {
        List<FindingLine> lines = new ArrayList<>();
        byCheck(sightings).forEach((check, seen) -> {
            FindingLine line = FindingLine.of(finding(check, seen));
            lines.add(
                    rules.answer(check) == Check.Answer.SET_ASIDE
                            ? line.as(Severity.QUARANTINE)
                                    .because(
                                            line.why()
                                                    + " The file is set aside unread; nothing from it is counted or kept.",
                                            quarantined(sightings))
                            : line);
        });
        return lines;
    }

    private String quarantined(List<Sighting> sightings) {
        String things = sightings.stream()
                .filter(rules::setsAside)
                .map(sighting -> sighting.trace().words())
                .distinct()
                .collect(Collectors.joining(" and "));
        return "Do not open it. Tell your data protection lead, then send the force this note: \"Your answer "
                + file.baseName() + " came with " + things + ". We have set it aside unread and will delete it when you"
                + " say so. Please send a copy that holds the figures we asked for as plain values, and nothing else.\"";
    }

    private List<Finding> findings(List<Sighting> sightings) {
        List<Finding> findings = new ArrayList<>();
        byCheck(sightings.stream()
                        .filter(sighting -> !sighting.trace().ordinary())
                        .toList())
                .forEach((check, seen) -> findings.add(finding(check, seen)));
        List<Sighting> ordinary = sightings.stream()
                .filter(sighting -> sighting.trace().ordinary() && !passes(sighting))
                .toList();
        if (!ordinary.isEmpty()) {
            findings.add(new FileOrigin(place, file.baseName(), words(ordinary)));
        }
        return findings;
    }

    private Map<Check, List<Sighting>> byCheck(List<Sighting> sightings) {
        return sightings.stream()
                .filter(sighting -> !sighting.trace().ordinary() && !passes(sighting))
                .collect(Collectors.groupingBy(Sighting::check, () -> new EnumMap<>(Check.class), Collectors.toList()));
    }

    private boolean passes(Sighting sighting) {
        return rules.answer(sighting.check()) == Check.Answer.PASS;
    }

    private Finding finding(Check check, List<Sighting> seen) {
        String name = file.baseName();
        Place at = at(seen);
        int count = seen.stream().mapToInt(Sighting::count).sum();
        return switch (check) {
            case HIDDEN_SHEET ->
                new HiddenSheet(
                        at,
                        name,
                        counted(seen.size(), "hidden sheet", "hidden sheets"),
                        counted(count, "cell", "cells"));
            case CACHED_SOURCE -> new CachedSource(at, name, words(seen));
            case HIDDEN_TEXT -> new HiddenText(at, name, words(seen));
            case HIDDEN_ROWS_COLS -> new HiddenRowsCols(at, counted(count, "cell stands", "cells stand"), where(seen));
            case EXTERNAL_CACHE -> new ExternalCache(at, name, counted(count, "value", "values"));
            case COMMENTS -> new Comments(at, name, counted(count, "comment", "comments"));
            case EMBEDDED_OR_ACTIVE -> new EmbeddedOrActive(at, name, words(seen));
            case CHART_CACHE -> new ChartCache(at, name, counted(count, "value", "values"));
            case INVISIBLE_CELLS -> new InvisibleCells(at, counted(count, "cell", "cells"), words(seen), where(seen));
            case NUMBER_BEHIND_FORMAT ->
                new NumberBehindFormat(at, counted(count, "cell shows", "cells show"), where(seen));
            case RECORD_LEVEL -> new RecordLevel(at, count);
            case IDENTIFIER -> new Identifier(at, name, counted(count, "cell", "cells"), words(seen), where(seen));
            case SIZE_ANOMALY -> new SizeAnomaly(at, name, count);
            case PROPERTIES -> new DocumentProperties(at, name, words(seen));
            case LOCAL_PATH -> new LocalPath(at, name, counted(count, "time", "times"));
            case UNSAFE_CONTAINER -> new UnsafeContainer(at, name, words(seen));
        };
    }

    /** The place of all sightings, as far as they share one. */
    private Place at(List<Sighting> seen) {
        Sighting first = seen.get(0);
        boolean oneSheet = seen.stream().allMatch(other -> other.sheet().equals(first.sheet()));
        if (!oneSheet || first.sheet().isEmpty()) {
            return place;
        }
        Place sheet = place.onSheet(shown(first.sheet()));
        return seen.size() == 1 && !first.cells().isEmpty() ? sheet.at(CellRange.parse(first.cells()), "") : sheet;
    }

    /** {@code A7:F9 on Crimes; D1:D20 on Notes}. */
    private static String where(List<Sighting> seen) {
        return seen.stream()
                .map(sighting -> sighting.sheet().isEmpty()
                        ? "on no sheet"
                        : sighting.cells() + (sighting.cells().isEmpty() ? "" : " on ") + shown(sighting.sheet()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** {@code e-mail addresses (3) and phone numbers (1)}; how many is left out where the words say it. */
    private static String words(List<Sighting> seen) {
        Map<Trace, Integer> counts = new TreeMap<>();
        seen.forEach(sighting -> counts.merge(sighting.trace(), sighting.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().words()
                        + (entry.getKey().ordinary() ? "" : " (" + "%,d".formatted(entry.getValue()) + ")"))
                .collect(Collectors.joining(" and "));
    }

    private static String shown(String sheet) {
        return PersonMark.in(sheet).isEmpty() ? sheet : "a sheet whose name is not shown";
    }

    private static String counted(int count, String one, String many) {
        return "%,d".formatted(count) + " " + (count == 1 ? one : many);
    }
}
