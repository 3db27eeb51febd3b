package org.foireturns.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.lists.ListWords;
import org.foireturns.meaning.Declines;
import org.foireturns.model.Block;
import org.foireturns.model.Forces;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.QuestionUnmatched;
import org.foireturns.normalise.NamedForces;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Words;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;
import org.foireturns.words.WordsSeen;

/**
 * One return from end to end: file → grids → blocks → candidates → outcomes. {@link #read} goes as far as the blocks of
 * all sheets and what they say together; {@link #decide} takes one block to its outcomes. Neither throws for bad data:
 * what is wrong with a file, a block or a cell is a finding.
 */
public final class ReturnPipeline {
    private final Forces forces;
    private final Platforms platforms;
    private final Normaliser normaliser;
    private final NamedForces named;
    private final ListWords words;
    private final Understanding understanding;
    private final FileClues clues;
    private final BlockDecider decider;
    private final ComparedSheets compared;
    private final Opener opener;
    private final Patience patience;
    private final ScreenRules rules;
    private boolean senderKnown;
    private SheetDecisions decided = SheetDecisions.NONE;

    /**
     * A pipeline over checked books.
     *
     * @param opener screens files by the same rules
     * @param asOf the day of the run: no offence is recorded later
     */
    public ReturnPipeline(
            Words words, Forces forces, Platforms platforms, Opener opener, ScreenRules rules, LocalDate asOf) {
        this.opener = opener;
        this.patience = new Patience(opener.mostSecondsToUnderstand());
        this.rules = rules;
        this.forces = forces;
        this.platforms = platforms;
        this.normaliser = new Normaliser(words, platforms);
        this.named = normaliser.named(forces);
        this.words = listWords(words, forces, platforms);
        this.understanding = new Understanding(this.words.grammar(), normaliser);
        this.clues = new FileClues(this.words.grammar(), normaliser);
        this.decider = new BlockDecider(normaliser, this.words, rules, asOf);
        this.compared = new ComparedSheets(
                new TwoReaders(normaliser, this.words), clues, decider, opener, this.words.grammar(), words.lists());
    }

    /** Takes files as those of the force that their names are said to name, whatever stands in their cells. */
    public ReturnPipeline knowingTheSender() {
        senderKnown = true;
        return this;
    }

    /** Reads sheets as the officer decided. */
    public ReturnPipeline reading(SheetDecisions decisions) {
        decided = decisions;
        return this;
    }

    /** What lists of records are read with. */
    public static ListWords listWords(Words words, Forces forces, Platforms platforms) {
        Map<String, List<String>> offences = words.lists().getOrDefault(VocabularyFiles.OFFENCES, Map.of());
        Grammar grammar = new Grammar(Lexicon.of(VocabularyFiles.terms(words.lists()), offences, forces, platforms));
        return new ListWords(
                grammar, Lexicon.of(VocabularyFiles.headTerms(words.lists()), offences, forces, platforms));
    }

    /** Reads the structure of a file; one that cannot be read gives a reading that says why. */
    public ReturnReading read(ReturnFile file, Path snapshot, Set<String> forcesByName, Request request) {
        Arrival arrival = new Arrival(file, request, forcesByName);
        try {
            if (!file.format().readable()) {
                return arrival.unread(arrival.findings().unopened());
            }
            Opened opened = opener.open(snapshot, file.format(), file.baseName());
            if (opened instanceof Opened.Apart apart) {
                return arrival.unread(arrival.findings().apart(apart.parts().size()));
            }
            return opened instanceof Opened.Sheets sheets
                    ? patience.with(() -> understood(arrival, sheets.workbook(), sheets.sightings()))
                    : setAside(arrival, opened.sightings());
        } catch (UnreadableFile refused) {
            return arrival.unread(arrival.findings().refused(refused));
        }
    }

    /** What is said of a file that the screen keeps from being read, now or in an earlier run. */
    public ReturnReading setAside(
            ReturnFile file, Set<String> forcesByName, Request request, List<Sighting> sightings) {
        return setAside(new Arrival(file, request, forcesByName), sightings);
    }

    private ReturnReading setAside(Arrival file, List<Sighting> sightings) {
        return ReturnReading.setAside(
                file.file(),
                file.request(),
                file.named(),
                new Disclosure(file.file(), file.place(), rules).ofSetAside(sightings),
                sightings);
    }

    /** What an opened file says as a whole. */
    ReturnReading understood(Arrival arrival, Workbook read, List<Sighting> sightings) throws UnreadableFile {
        ReturnFile file = arrival.file();
        Request request = arrival.request();
        Workbook concealed = concealed(read, sightings);
        WordedSheets worded = WordedSheets.of(file, request, concealed, words.grammar(), normaliser.notes());
        DecidedSheets sheets = DecidedSheets.of(arrival, worded.workbook(), decided, compared, platforms::name)
                .with(sheet -> NilCells.asNotes(sheet, normaliser, words.grammar()));
        List<Sighting> rows = Disclosure.unwantedRows(sheets.sheets(), rules);
        if (!rows.isEmpty()) {
            return setAside(arrival, rows);
        }
        WordsSeen seen = ReturnWords.in(file, request, read, sheets.headed());
        Sender sender = sender(arrival, sheets, worded.letters(concealed));
        Place place = Place.ofFile(file, sender.force());
        Workbook workbook = sheets.workbook();
        if (!sheets.tables().isEmpty()
                && !understanding.speaksOf(request, worded.letters(concealed), sheets.sheets())) {
            List<Finding> other = List.of(new QuestionUnmatched(place, file.baseName()));
            List<FindingLine> lines = new FileFindings(file, place).opened(other, workbook, sightings, rules);
            return OtherSubject.reading(file, request, sender.force(), workbook, normaliser, lines)
                    .holding(seen);
        }
        Unanswered unanswered = unanswered(arrival, sheets, sender, place);
        List<Finding> findings = new ArrayList<>(unanswered.findings());
        findings.addAll(told(arrival, sheets, concealed, place));
        List<FindingLine> lines = new FileFindings(file, place)
                .opened(findings, workbook, Disclosure.unsaid(sightings, sheets.sheets()), rules);
        return new ReturnReading(
                file,
                request,
                sender.force(),
                true,
                sheets.sheets(),
                OutOfSight.leftOut(workbook, place, normaliser),
                unanswered.refusals(),
                FormOfOurs.answered(workbook.grids(), file, lines).stream()
                        .map(worded.origins()::of)
                        .toList(),
                clues.in(file, request, sheets.sheets()),
                worded.origins(),
                List.of(),
                seen);
    }

    /** How often a text had to be read by the grammar, or a question about one answered, for all files so far. */
    long grammarWork() {
        return words.grammar().worked();
    }

    /** The sheets without words that nobody who opens them sees, and that are not understood. */
    private Workbook concealed(Workbook read, List<Sighting> sightings) {
        Workbook answers = FormAnswers.known(LongTexts.cut(read), words.grammar());
        return Concealment.of(NamelessComments.of(answers, understanding), sightings, understanding::of);
    }

    private Sender sender(Arrival arrival, DecidedSheets sheets, List<Grid> letters) {
        Set<String> byName = arrival.forcesByName();
        List<String> texts = sheets.headings();
        boolean byAddress = !byName.isEmpty()
                && forces.namedInPath(arrival.file().nameInFolder()).isEmpty();
        Set<String> inCells = senderKnown
                ? Set.of()
                : byAddress
                        ? Sender.byTexts(texts, letters, named)
                        : byName.isEmpty() ? named.sender(texts) : named.senders(texts);
        return Sender.of(arrival.file(), byName, inCells, forces);
    }

    private List<Finding> told(Arrival arrival, DecidedSheets sheets, Workbook concealed, Place place) {
        ReturnFile file = arrival.file();
        List<Finding> told = new ArrayList<>(new SheetFindings(sheets.workbook(), sheets.sheets(), place)
                .in(concealed, understanding, file.baseName()));
        told.addAll(sheets.told(place));
        FormOfOurs.elsewhere(sheets.workbook().grids(), file, place).ifPresent(told::add);
        return told;
    }

    /** What a file says as a whole in the place of answers: a letter of all of it, and a return of parts. */
    private record Unanswered(List<Finding> findings, List<Refusal> refusals) {}

    private Unanswered unanswered(Arrival arrival, DecidedSheets sheets, Sender sender, Place place) {
        Request request = arrival.request();
        if (sheets.tables().isEmpty()) {
            Letter letter = Letter.of(arrival.file(), request, sheets.sheets(), sender, place, normaliser);
            return new Unanswered(List.of(letter.finding()), letter.refusals());
        }
        List<Finding> findings = new ArrayList<>();
        if (!named.split(sheets.tables())) {
            sender.doubt().ifPresent(findings::add);
        }
        PartRefusals parts = PartRefusals.in(
                request, sender.force(), place, sheets.sheets(), normaliser, new Declines(words.grammar(), normaliser));
        findings.addAll(parts.findings());
        return new Unanswered(findings, parts.refusals());
    }

    /** Gives every cell of a block its outcome. */
    public BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block) {
        return reading.origins().of(asRead(reading, sheet, block));
    }

    /**
     * A list whose cells are given their outcomes some lines at a time, to be stored meanwhile; empty for a block that
     * is decided at once.
     */
    public Optional<ListDecision> inSteps(ReturnReading reading, SheetReading sheet, Block block) {
        return reading.origins().equals(Origins.NONE) ? decider.inSteps(reading, sheet, block) : Optional.empty();
    }

    /** The same of the cells of sheets as they were read, such as the lines of a letter in a worksheet. */
    public BlockOutcome asRead(ReturnReading reading, SheetReading sheet, Block block) {
        return decider.decide(reading, sheet, block);
    }
}
