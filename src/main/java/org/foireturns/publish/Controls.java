package org.foireturns.publish;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.foireturns.figures.AreaControls;
import org.foireturns.figures.Figures;
import org.foireturns.figures.RollForwardLine;
import org.foireturns.figures.RollForwardLine.Step;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Ledger;
import org.foireturns.model.Observation;
import org.foireturns.model.SheetAccount;
import org.foireturns.reconcile.Control;

/** The control totals of a run up to what is published. */
final class Controls {
    private final List<Control> controls = new ArrayList<>();

    private Controls() {}

    static List<Control> of(
            int filesFrozen, Evidence evidence, Figures figures, List<RollForwardLine> rollForward, Forces forces) {
        Controls all = new Controls();
        all.files(filesFrozen, evidence);
        all.cells(evidence.accounts());
        all.values(evidence.observations());
        all.controls.addAll(AreaControls.of(figures.totals(), forces));
        all.residues(rollForward);
        return List.copyOf(all.controls);
    }

    private void files(int frozen, Evidence evidence) {
        add(
                "files found = files read or set aside",
                "all files",
                frozen,
                evidence.returns().size());
        long opened =
                evidence.accounts().stream().map(SheetAccount::file).distinct().count();
        long readable = evidence.returns().stream()
                .filter(each -> each.readable()
                        && evidence.accounts().stream()
                                .anyMatch(account ->
                                        account.file().equals(each.file().name())))
                .count();
        add("files with sheets = files that could be read", "all files", opened, readable);
        add(
                "sheets opened = sheets whose cells are accounted for",
                "all sheets",
                evidence.accounts().size(),
                evidence.accounts().stream().filter(SheetAccount::closes).count());
    }

    private void cells(List<SheetAccount> accounts) {
        Ledger ledger = Ledger.of(accounts);
        add("cells that hold something = cells accounted for", "all sheets", ledger.cells(), ledger.accounted());
    }

    /** Cells in which nothing but a number is typed: what is typed against what is stored. */
    private void values(List<Observation> observations) {
        long typed = 0;
        long stored = 0;
        for (Observation cell : observations) {
            Optional<BigInteger> number = TypedNumber.of(cell.provenance().text());
            Long value = cell.count().value();
            if (number.isPresent() && value != null) {
                typed += number.get().longValue();
                stored += value;
            }
        }
        add("sum of numbers as typed = sum of values stored", "cells that hold a plain number", typed, stored);
    }

    private void residues(List<RollForwardLine> rollForward) {
        long residue = 0;
        for (RollForwardLine line : rollForward) {
            if (line.step() == Step.RESIDUE) {
                residue += Math.abs(line.lower()) + Math.abs(Objects.requireNonNullElse(line.upper(), 0L));
            }
        }
        if (!rollForward.isEmpty()) {
            add("last figures with all that moved them = figures", "all figures of the UK", 0, residue);
        }
    }

    private void add(String control, String scope, long left, long right) {
        controls.add(new Control(control, scope, left, right));
    }
}
