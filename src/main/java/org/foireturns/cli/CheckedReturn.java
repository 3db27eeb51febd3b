package org.foireturns.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Block;
import org.foireturns.model.CellOutcome;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Forces;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.pipeline.BlockOutcome;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.pipeline.SheetReading;

/** One file as {@code check} shows it: whose it is, each sheet with each cell's role, what is asked. */
final class CheckedReturn {
    private final ReturnReading reading;
    private final ReturnPipeline pipeline;
    private final Forces forces;
    private final Platforms platforms;
    private final List<FindingLine> findings = new ArrayList<>();
    private final Map<CellOutcome, Integer> cells = new EnumMap<>(CellOutcome.class);

    CheckedReturn(ReturnReading reading, ReturnPipeline pipeline, Forces forces, Platforms platforms) {
        this.reading = reading;
        this.pipeline = pipeline;
        this.forces = forces;
        this.platforms = platforms;
        this.findings.addAll(reading.findings());
    }

    ExitStatus print(PrintWriter out) {
        String force = reading.force() == null ? "nobody can tell whom" : forces.name(reading.force());
        out.printf(
                "%s: from %s, request %s%n",
                reading.file().name(), force, reading.request().id());
        for (SheetReading sheet : reading.sheets()) {
            SheetDrawing drawing = new SheetDrawing(sheet);
            List<BlockUnderstood> blocks = new ArrayList<>();
            for (Block block : sheet.blocks()) {
                BlockOutcome decided = pipeline.decide(reading, sheet, block);
                decided.outcomes().forEach(outcome -> cells.merge(became(outcome), outcome.cells(), Integer::sum));
                pipeline.asRead(reading, sheet, block)
                        .outcomes()
                        .forEach(outcome -> drawing.mark(outcome, became(outcome)));
                findings.addAll(decided.findings());
                blocks.add(new BlockUnderstood(block, decided, platforms));
            }
            drawing.print(out);
            blocks.forEach(block -> block.print(out));
        }
        out.println();
        if (reading.readable()) {
            out.printf(
                    "%d cells counted, %d totals, %d rejected, %d left out.%n",
                    of(CellOutcome.ACCEPTED),
                    of(CellOutcome.TOTAL),
                    of(CellOutcome.REJECTED),
                    of(CellOutcome.SET_ASIDE));
        }
        findings.stream().sorted().forEach(line -> print(out, line));
        out.println();
        return status();
    }

    private static CellOutcome became(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected) {
            return CellOutcome.REJECTED;
        }
        if (outcome instanceof Outcome.SetAside) {
            return CellOutcome.SET_ASIDE;
        }
        return outcome instanceof Outcome.Total ? CellOutcome.TOTAL : CellOutcome.ACCEPTED;
    }

    private int of(CellOutcome outcome) {
        return cells.getOrDefault(outcome, 0);
    }

    private static void print(PrintWriter out, FindingLine line) {
        String sheet = Place.printed(line.place().sheet());
        String where =
                (DocumentPlace.named(sheet) ? "" : sheet) + " " + line.place().words();
        out.printf("%-10s %s%s%n", line.severity().word(), where.isBlank() ? "" : where.strip() + ": ", line.message());
        if (line.severity() != Severity.NOTE) {
            out.printf("%-10s %s%n", "", line.fix());
        }
    }

    private ExitStatus status() {
        ExitStatus worst = ExitStatus.CLEAR;
        for (FindingLine line : findings) {
            worst = worst.worse(
                    switch (line.severity()) {
                        case QUARANTINE, ERROR -> ExitStatus.BLOCKED;
                        case QUESTION -> ExitStatus.QUESTIONS;
                        case NOTE -> ExitStatus.CLEAR;
                    });
        }
        return worst;
    }
}
