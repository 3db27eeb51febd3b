package org.foireturns.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Outcome;

/**
 * What was rejected, by file and reason.
 *
 * @param total how many cells and rows were rejected, each once
 */
public record RejectedView(String total, List<Line> lines) {

    static RejectedView of(Edition edition) {
        List<Outcome.Rejected> rejected = edition.evidence().rejected();
        Names names = Names.of(edition);
        Map<String, Map<String, List<RejectedCsv.Line>>> byFile = new TreeMap<>();
        rejected.stream()
                .flatMap(RejectedCsv.Line::of)
                .forEach(line -> byFile.computeIfAbsent(line.whole().file(), file -> new TreeMap<>())
                        .computeIfAbsent(line.reason().code(), code -> new ArrayList<>())
                        .add(line));
        List<Line> lines = new ArrayList<>();
        byFile.forEach(
                (file, byCode) -> byCode.forEach((code, reasons) -> lines.add(Line.of(file, code, reasons, names))));
        return new RejectedView(English.counted(rejected.size(), "cell or row", "cells and rows"), List.copyOf(lines));
    }

    /** One reason in one file. */
    public record Line(String force, String file, String reason, String count, String cells, String fix) {

        static Line of(String file, String code, List<RejectedCsv.Line> reasons, Names names) {
            return new Line(
                    names.force(reasons.get(0).whole().force()),
                    file,
                    English.title(code),
                    English.number(reasons.size()),
                    reasons.stream()
                            .map(RejectedCsv.Line::cell)
                            .sorted()
                            .map(place -> place.sheet() + "!" + place.cell())
                            .collect(Collectors.joining(", ")),
                    reasons.get(0).reason().fix());
        }
    }
}
