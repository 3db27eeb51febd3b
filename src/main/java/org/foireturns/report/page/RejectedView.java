package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.Spot;
import org.foireturns.report.AuditLog;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.sheet.CellRuns;

/**
 * What does not count, by file and reason.
 *
 * @param total how many cells and rows do not count, and how many files, each once
 */
public record RejectedView(String total, List<RejectedReason> lines) {

    static RejectedView of(Edition edition) {
        List<AuditLog.NotCounted> log = AuditLog.of(edition);
        Names names = Names.of(edition);
        Map<String, Map<String, List<AuditLog.NotCounted>>> byFile = new TreeMap<>();
        log.forEach(line -> byFile.computeIfAbsent(Place.printed(line.whole().file()), file -> new TreeMap<>())
                .computeIfAbsent(line.reason().code(), code -> new ArrayList<>())
                .add(line));
        List<RejectedReason> lines = new ArrayList<>();
        byFile.forEach((file, byCode) ->
                byCode.forEach((code, reasons) -> lines.add(RejectedReason.of(file, code, reasons, names))));
        return new RejectedView(total(log), List.copyOf(lines));
    }

    private static String total(List<AuditLog.NotCounted> log) {
        Map<Boolean, Long> places = log.stream()
                .map(AuditLog.NotCounted::whole)
                .distinct()
                .collect(Collectors.partitioningBy(place -> place.cells() == null, Collectors.counting()));
        long files = places.getOrDefault(true, 0L);
        String cells = English.counted(places.getOrDefault(false, 0L), "cell or row", "cells and rows");
        return files == 0 ? cells : cells + ", and " + English.counted(files, "file");
    }

    /** One reason in one file. */
    public record RejectedReason(String force, String file, String reason, String count, String cells, String fix) {

        static RejectedReason of(String file, String code, List<AuditLog.NotCounted> reasons, Names names) {
            return new RejectedReason(
                    names.force(Place.printed(reasons.get(0).whole().force())),
                    file,
                    English.title(code),
                    English.number(reasons.size()),
                    cells(reasons),
                    reasons.get(0).reason().fix());
        }

        /** {@code Q1!B4:B9, Q1!D4}; cells next to each other are one range. */
        private static String cells(List<AuditLog.NotCounted> reasons) {
            Map<String, List<CellRange>> bySheet = reasons.stream()
                    .flatMap(line -> line.cell().spot().stream())
                    .collect(Collectors.groupingBy(
                            Spot::sheet, TreeMap::new, Collectors.mapping(Spot::cells, Collectors.toList())));
            return bySheet.isEmpty()
                    ? "the whole file"
                    : bySheet.entrySet().stream()
                            .flatMap(sheet ->
                                    CellRuns.of(sheet.getValue()).stream().map(range -> sheet.getKey() + "!" + range))
                            .collect(Collectors.joining(", "));
        }
    }
}
