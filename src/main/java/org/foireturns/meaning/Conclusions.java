package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Candidate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.MeaningUnclear;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.model.finding.SubjectLeftOut;
import org.foireturns.model.finding.YearUnclear;
import org.foireturns.normalise.BlockReadings;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Scene;

/**
 * What becomes of the values of a table: those with a meaning are candidates for validation, those about another
 * subject are set aside with one note for each subject, and those that hang on something unclear are rejected with one
 * finding for each label.
 */
final class Conclusions {
    private final Scene scene;
    private final Values values;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Outcome> settled = new ArrayList<>();
    private final Map<String, List<Cell>> subjects = new LinkedHashMap<>();
    private final Map<Doubt, List<Cell>> doubts = new LinkedHashMap<>();
    private final Set<Meant.Question> questions = new LinkedHashSet<>();

    Conclusions(Scene scene, Values values) {
        this.scene = scene;
        this.values = values;
    }

    /** What is unclear and about which cell. */
    private record Doubt(Cell at, String why) {}

    Normalised of(TableMeaning table) {
        for (Meant value : table.values()) {
            if (value.leftOut() != null) {
                setAside(value, Objects.requireNonNull(value.leftOut()));
            } else if (value.doubt() != null) {
                Cell at = value.at() == null ? value.cell() : value.at();
                doubts.computeIfAbsent(new Doubt(at, value.doubt()), none -> new ArrayList<>())
                        .add(value.cell());
            } else {
                candidates.add(candidate(value));
                questions.addAll(value.questions());
            }
        }
        List<Finding> findings = new ArrayList<>();
        doubts.forEach((doubt, cells) -> findings.add(reject(doubt, cells)));
        subjects.forEach((subject, cells) -> findings.add(note(subject, cells)));
        questions.forEach(question -> findings.add(ask(question)));
        return new Normalised(candidates, settled, 0, findings, BlockReadings.NONE);
    }

    private void setAside(Meant value, String subject) {
        subjects.computeIfAbsent(subject, none -> new ArrayList<>()).add(value.cell());
    }

    private Finding note(String subject, List<Cell> cells) {
        Place around = scene.place().at(around(cells), "");
        Finding note = subject.equals("percentage")
                ? new PercentagesLeftOut(around, cells.size())
                : new SubjectLeftOut(around, subject, cells.size());
        cells.forEach(cell -> settled.add(new Outcome.SetAside(at(cell), Outcome.Reason.of(note, at(cell)), 1)));
        return note;
    }

    private Finding reject(Doubt doubt, List<Cell> cells) {
        String label = ShownText.of(doubt.at.text());
        MeaningUnclear why = new MeaningUnclear(at(doubt.at), label, doubt.why, cells.size());
        for (Cell cell : cells) {
            Outcome.Reason reason = new Outcome.Reason(why.code(), label, at(cell), why.message(), why.fix());
            settled.add(new Outcome.Rejected(at(cell), List.of(reason), 1));
        }
        return why;
    }

    private Finding ask(Meant.Question question) {
        String shown = ShownText.of(question.label().text());
        return question.kind().equals("platform")
                ? new PlatformUnlisted(at(question.label()), shown, "those on the list")
                : new YearUnclear(at(question.label()), shown);
    }

    private Place at(Cell cell) {
        return scene.place().at(cell.address(), ShownText.of(cell.text()));
    }

    private static CellRange around(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }

    private CountCandidate candidate(Meant value) {
        String force = value.values().get(Axis.FORCE) instanceof String id ? id : scene.force();
        Place place = at(value.cell());
        return new CountCandidate(
                force == null ? place : place.atForce(force),
                scene.request().id(),
                force,
                scene.request().offence(),
                value.period(),
                value.gender(),
                value.age(),
                value.platform(),
                value.unit() == null ? Unit.OFFENCES : value.unit(),
                value.role(),
                values.read(value.cell()),
                List.of(),
                scene.provenance(value.cell()));
    }
}
