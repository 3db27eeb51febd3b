package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Block;
import org.foireturns.model.Candidate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ShownText;
import org.foireturns.model.Unit;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.foireturns.model.finding.SubjectLeftOut;
import org.foireturns.model.finding.YearUnclear;
import org.foireturns.normalise.BlockReadings;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;

/**
 * What becomes of the values of a table: those with a meaning are candidates for validation, those about another
 * subject are set aside with one note for each subject, and those that hang on something unclear are candidates that
 * say what is unclear.
 */
final class Conclusions {
    private final Scene scene;
    private final Values values;
    private final Normaliser normaliser;
    private final YoungestAnswers youngest;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Outcome> settled = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Cell>> subjects = new LinkedHashMap<>();
    private final Set<Meant.Question> questions = new LinkedHashSet<>();
    private final Set<Cell> counted = new LinkedHashSet<>();

    Conclusions(Scene scene, Values values, Normaliser normaliser) {
        this.scene = scene;
        this.values = values;
        this.normaliser = normaliser;
        this.youngest = new YoungestAnswers(scene, values);
    }

    Normalised of(Block.Table block, List<Meant> all, List<Cell> aside) {
        all.forEach(this::take);
        aside.forEach(cell -> setAside(cell, "the order of rows"));
        subjects.forEach((subject, cells) -> findings.add(note(subject, cells)));
        questions.forEach(question -> findings.add(ask(question)));
        findings.addAll(normaliser.remarks(block, counted::contains, scene));
        return new Normalised(candidates, settled, 0, findings, BlockReadings.NONE);
    }

    private void take(Meant value) {
        if (YoungestAnswers.SUBJECT.equals(value.leftOut())) {
            settled.add(youngest.outcome(value, findings));
        } else if (value.leftOut() != null) {
            setAside(value.cell(), value.leftOut());
        } else {
            candidates.add(candidate(value));
            counted.add(value.cell());
            value.questions().stream()
                    .filter(question -> asked(question, value.period()))
                    .forEach(questions::add);
        }
    }

    /** A lone year is clear where the request asks about it, and where months lie within it. */
    private boolean asked(Meant.Question question, @org.jspecify.annotations.Nullable Period period) {
        if (!question.kind().equals("year")) {
            return true;
        }
        Request request = scene.request();
        return period != null
                && period.equals(Period.calendarYear(period.start().getYear()))
                && !(request.described() && request.periods().contains(period));
    }

    private void setAside(Cell cell, String subject) {
        subjects.computeIfAbsent(subject, none -> new ArrayList<>()).add(cell);
    }

    private Finding note(String subject, List<Cell> cells) {
        Place around = scene.place().at(around(cells), "");
        Finding note = subject.equals("percentage")
                ? new PercentagesLeftOut(around, cells.size())
                : new SubjectLeftOut(around, subject, cells.size());
        settled.addAll(normaliser.leftOut(cells, note, scene.place()));
        return note;
    }

    private Finding ask(Meant.Question question) {
        Place place = at(question.label());
        return question.kind().equals("platform")
                ? normaliser.platformQuestion(
                        place, question.label().text(), scene.request().offence())
                : new YearUnclear(place, ShownText.of(question.label().text()));
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
                unit(value),
                value.role(),
                values.read(value.cell()),
                unread(value),
                scene.provenance(value.cell()),
                witnesses(value));
    }

    /** Who says what a value means: "period=A2;victim_gender=A5;platform=request". */
    private static String witnesses(Meant value) {
        return value.witnesses().entrySet().stream()
                .map(said -> said.getKey().id() + "=" + said.getValue().strip())
                .collect(Collectors.joining(";"));
    }

    /** Where one offence may name several platforms, their counts are mentions. */
    private Unit unit(Meant value) {
        Unit unit = value.unit() == null ? Unit.OFFENCES : value.unit();
        boolean several = !value.platform().equals("all")
                && scene.clues().severalPlatforms().contains(scene.sheet());
        return several && unit == Unit.OFFENCES ? Unit.MENTIONS : unit;
    }

    /** What is unclear: the label and why. */
    private static List<String> unread(Meant value) {
        if (value.doubt() == null) {
            return List.of();
        }
        Cell at = value.at();
        return List.of(at == null ? value.doubt() : ShownText.of(at.text()) + ": " + value.doubt());
    }
}
