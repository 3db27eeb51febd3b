package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Block;
import org.foireturns.model.Candidate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Cut;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.AnswerInProse;
import org.foireturns.model.finding.EarlierFigures;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ForcesTotal;
import org.foireturns.model.finding.NumberWithRemark;
import org.foireturns.model.finding.Offence;
import org.foireturns.model.finding.OtherOffence;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.foireturns.model.finding.RoundedByNote;
import org.foireturns.model.finding.SubjectLeftOut;
import org.foireturns.normalise.BlockReadings;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the values of a table: those with a meaning are candidates for validation, those about another
 * subject are set aside with one note for each subject, and those that hang on something unclear are candidates that
 * say what is unclear.
 */
final class Conclusions {
    private final Scene scene;
    private final Values values;
    private final Normaliser normaliser;
    private final Declines declines;
    private final YoungestAnswers youngest;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<CountCandidate> proposed = new ArrayList<>();
    private final List<Outcome> settled = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Cell>> subjects = new LinkedHashMap<>();
    private final Set<Cell> counted = new LinkedHashSet<>();
    private final ForcesTotals overForces = new ForcesTotals();
    private String title = "";
    /** Whether a table may tell how often platforms are named: it names some, or splits its numbers in no way. */
    private boolean mayMention = true;

    Conclusions(Scene scene, Values values, Normaliser normaliser, Declines declines) {
        this.declines = declines;
        this.scene = scene;
        this.values = values;
        this.normaliser = normaliser;
        this.youngest = new YoungestAnswers(scene, values);
    }

    /**
     * What becomes of the values of one table.
     *
     * @param way in which it is read
     */
    Normalised of(Block.Table block, List<Meant> all, List<Cell> aside, @Nullable String rounded, String way) {
        title = title(block);
        mayMention = names(all, Axis.PLATFORM) || !(names(all, Axis.VICTIM_GENDER) || names(all, Axis.VICTIM_AGE));
        Map<Cell, RawObservation> raw = new HashMap<>();
        block.values().forEach(value -> raw.put(value.value(), value));
        LabelQuestions questions = new LabelQuestions(scene, normaliser, all);
        withoutOthers(all).forEach(value -> take(value, raw.get(value.cell()), questions));
        aside.forEach(cell -> setAside(cell, Subjects.ROWS));
        subjects.forEach((subject, cells) -> findings.add(note(subject, cells)));
        findings.addAll(questions.findings());
        List<CountCandidate> counts = candidates.stream()
                .filter(CountCandidate.class::isInstance)
                .map(CountCandidate.class::cast)
                .toList();
        findings.addAll(overForces.contradicted(counts, scene.place()));
        if (rounded != null && !counted.isEmpty()) {
            findings.add(new RoundedByNote(scene.place().at(around(List.copyOf(counted)), ""), rounded));
        }
        findings.addAll(normaliser.remarks(block, counted::contains, scene));
        return new Normalised(candidates, settled, 0, findings, BlockReadings.in(way), proposed);
    }

    /**
     * Where a force shows its own numbers beside those of others, these are for comparison: their own returns count
     * them. A total over all of them says that it answers for the others too.
     */
    private List<Meant> withoutOthers(List<Meant> all) {
        String own = scene.force();
        boolean shown = own != null
                && all.stream().noneMatch(value -> Subjects.FORCES.equals(value.leftOut()))
                && all.stream().anyMatch(value -> own.equals(value.values().get(Axis.FORCE)));
        return shown
                ? all.stream()
                        .map(value -> value.counted()
                                        && value.values().get(Axis.FORCE) instanceof String force
                                        && !force.equals(own)
                                ? value.without(Subjects.COMPARISON)
                                : value)
                        .toList()
                : all;
    }

    private static boolean names(List<Meant> all, Axis axis) {
        return all.stream().anyMatch(value -> value.values().containsKey(axis));
    }

    /** The line over a table, else its first label, as far as it may be shown. */
    private static String title(Block.Table block) {
        List<Label> lines = block.above().isEmpty() ? block.labels() : block.above();
        return lines.isEmpty() ? "" : ShownText.of(lines.get(lines.size() - 1).text());
    }

    private void take(Meant value, @Nullable RawObservation raw, LabelQuestions questions) {
        Optional<Finding> declined = raw == null ? Optional.empty() : declines.findings(raw, at(value.cell()));
        if (declined.isPresent()) {
            settled.addAll(normaliser.leftOut(List.of(value.cell()), declined.get(), scene.place()));
            return;
        }
        if (YoungestAnswers.SUBJECT.equals(value.leftOut())) {
            settled.add(youngest.outcome(value, findings));
        } else if (value.leftOut() != null) {
            if (value.leftOut().equals(Subjects.FORCES) && value.period() != null) {
                overForces.add(value.cell(), values.read(value.cell()), value.period(), cut(value));
            }
            setAside(value.cell(), value.leftOut());
        } else {
            candidates.add(candidate(value));
            Meant proposal = value.proposal();
            if (proposal != null) {
                proposed.add(candidate(proposal));
            }
            counted.add(value.cell());
            if (value.doubt() == null && value.period() != null && Told.inSentence(value.cell(), values.grammar())) {
                findings.add(new AnswerInProse(
                        scene.place().at(value.cell().address(), ""),
                        values.words(value.cell()),
                        value.period().words()));
            }
            remark(value);
            questions.of(value);
        }
    }

    private void remark(Meant value) {
        Cell cell = value.cell();
        Remarked remarked = cell.isText() && value.doubt() == null ? Remarked.of(cell.text(), values.grammar()) : null;
        if (remarked != null && !remarked.repeats(values.grammar()) && Told.of(cell.text(), values.grammar()) == null) {
            findings.add(new NumberWithRemark(
                    scene.place().at(cell.address(), ""), remarked.number(), ShownText.of(remarked.remark())));
        }
    }

    private void setAside(Cell cell, String subject) {
        subjects.computeIfAbsent(subject, none -> new ArrayList<>()).add(cell);
    }

    private Finding note(String subject, List<Cell> cells) {
        Place around = scene.place().at(around(cells), "");
        Finding note = note(subject, around, cells.size());
        settled.addAll(normaliser.leftOut(cells, note, scene.place()));
        return note;
    }

    private Finding note(String subject, Place around, int cells) {
        return switch (subject) {
            case Subjects.PERCENTAGE -> new PercentagesLeftOut(around, cells);
            case Subjects.FORCES -> new ForcesTotal(around, cells);
            case Subjects.EARLIER -> new EarlierFigures(around, cells);
            case Subjects.ANOTHER_OFFENCE ->
                candidates.isEmpty() ? new Offence(around, title) : new OtherOffence(around, cells);
            default -> new SubjectLeftOut(around, subject, cells);
        };
    }

    private Place at(Cell cell) {
        return scene.place().at(cell.address(), ShownText.of(cell));
    }

    private static CellRange around(List<Cell> cells) {
        return cells.stream()
                .map(cell -> new CellRange(cell.address(), cell.address()))
                .reduce(CellRange::with)
                .orElseThrow();
    }

    private CountCandidate candidate(Meant value) {
        String force = value.values().get(Axis.FORCE) instanceof String id ? id : scene.force();
        ValueReading reading = values.read(value.cell());
        boolean shown = value.doubt() == null || !(reading instanceof ValueReading.Words);
        Place place = shown ? at(value.cell()) : scene.place().at(value.cell().address(), "");
        return new CountCandidate(
                force == null ? place : place.atForce(force),
                scene.request().id(),
                force,
                value.period(),
                new Coordinates(scene.request().offence(), cut(value), unit(value), value.role()),
                reading,
                unread(value),
                scene.provenance(value.cell()),
                witnesses(value));
    }

    private static Cut cut(Meant value) {
        return new Cut(value.gender(), value.age(), value.platform());
    }

    /** Who says what a value means: "period=A2;victim_gender=A5;platform=request". */
    private static String witnesses(Meant value) {
        return value.witnesses().entrySet().stream()
                .map(said -> said.getKey().id() + "=" + said.getValue().strip())
                .collect(Collectors.joining(";"));
    }

    /** Where one offence may name several platforms, their counts are mentions. */
    private Unit unit(Meant value) {
        Unit said = value.unit() == null ? Unit.OFFENCES : value.unit();
        Unit unit = said == Unit.MENTIONS && !mayMention ? Unit.OFFENCES : said;
        boolean several = !value.platform().equals("all")
                && scene.clues().severalPlatforms().contains(scene.sheet());
        return several && unit == Unit.OFFENCES ? Unit.MENTIONS : unit;
    }

    /** What is unclear: the label and why. */
    private static List<String> unread(Meant value) {
        if (value.doubt() == null) {
            return List.of();
        }
        Cell at = value.doubt().at();
        String why = value.doubt().why();
        return List.of(at == null ? why : ShownText.of(at) + ": " + why);
    }
}
