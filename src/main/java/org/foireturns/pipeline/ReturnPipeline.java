package org.foireturns.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.lists.ListWords;
import org.foireturns.meaning.Declines;
import org.foireturns.model.Block;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.QuestionUnmatched;
import org.foireturns.normalise.Clues;
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
    private final ListWords words;
    private final Understanding understanding;
    private final FileClues clues;
    private final BlockDecider decider;
    private final ComparedSheets compared;
    private final Opener opener;
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
        this.rules = rules;
        this.forces = forces;
        this.platforms = platforms;
        this.normaliser = new Normaliser(words, forces, platforms);
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
        String named = forcesByName.size() == 1 ? forcesByName.iterator().next() : null;
        FileFindings of = new FileFindings(file, Place.ofFile(file, named));
        try {
            if (!file.format().readable()) {
                return ReturnReading.unread(file, request, named, List.of(of.unopened()));
            }
            Opened opened = opener.open(snapshot, file.format(), file.baseName());
            if (opened instanceof Opened.Apart apart) {
                return ReturnReading.unread(
                        file, request, named, List.of(of.apart(apart.parts().size())));
            }
            return opened instanceof Opened.Sheets sheets
                    ? understood(file, request, forcesByName, sheets.workbook(), sheets.sightings())
                    : setAside(file, forcesByName, request, opened.sightings());
        } catch (UnreadableFile refused) {
            return ReturnReading.unread(file, request, named, List.of(of.refused(refused)));
        }
    }

    /** What is said of a file that the screen keeps from being read, now or in an earlier run. */
    public ReturnReading setAside(
            ReturnFile file, Set<String> forcesByName, Request request, List<Sighting> sightings) {
        String named = forcesByName.size() == 1 ? forcesByName.iterator().next() : null;
        List<FindingLine> findings = new Disclosure(file, Place.ofFile(file, named), rules).ofSetAside(sightings);
        return new ReturnReading(
                file,
                request,
                named,
                false,
                List.of(),
                List.of(),
                List.of(),
                findings,
                Clues.NONE,
                Origins.NONE,
                sightings);
    }

    /** What an opened file says as a whole. */
    ReturnReading understood(
            ReturnFile file, Request request, Set<String> forcesByName, Workbook read, List<Sighting> sightings)
            throws UnreadableFile {
        Workbook answers = FormAnswers.known(LongTexts.cut(read), words.grammar());
        Workbook nameless = NamelessComments.of(answers, understanding);
        Workbook concealed = Concealment.of(nameless, sightings, understanding::of);
        WordedSheets worded = WordedSheets.of(file, request, concealed, words.grammar());
        Workbook typed = worded.workbook();
        DecidedHeads heads = decided.heads(file, forcesByName, typed.grids(), platforms::name);
        Chosen chosen = Chosen.of(decided.readings(file, forcesByName));
        Workbook headed = heads.in(typed);
        WordsSeen seen = ReturnWords.in(file, request, read, headed);
        List<SheetReading> before = compared.of(file, request, forcesByName, headed, heads, chosen);
        DecidedBlanks blanks = decided.blanks(file);
        Workbook workbook = blanks.any() ? blanks.in(headed, before) : headed;
        if (blanks.any()) {
            chosen = Chosen.of(decided.readings(file, forcesByName));
            before = compared.of(file, request, forcesByName, workbook, heads, chosen);
        }
        List<SheetReading> sheets = before.stream()
                .map(sheet -> NilCells.asNotes(sheet, normaliser, words.grammar()))
                .toList();
        List<Sighting> rows = Disclosure.unwantedRows(sheets, rules);
        if (!rows.isEmpty()) {
            return setAside(file, forcesByName, request, rows);
        }
        List<String> headings =
                sheets.stream().flatMap(sheet -> sheet.headings().stream()).toList();
        Set<String> inCells = senderKnown ? Set.of() : normaliser.senders(headings);
        Sender sender = Sender.of(file, forcesByName, inCells, forces);
        Place place = Place.ofFile(file, sender.force());
        List<Finding> findings = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        if (tables(sheets).isEmpty()) {
            Letter letter = Letter.of(file, request, sheets, sender, place, normaliser);
            findings.add(letter.finding());
            refusals.addAll(letter.refusals());
        } else if (!understanding.speaksOf(request, worded.letters(concealed), sheets)) {
            findings.add(new QuestionUnmatched(place, file.baseName()));
            List<FindingLine> lines = new FileFindings(file, place).opened(findings, workbook, sightings, rules);
            return OtherSubject.reading(file, request, sender.force(), workbook, normaliser, lines)
                    .holding(seen);
        } else {
            if (!normaliser.splitByForce(tables(sheets))) {
                sender.doubt().ifPresent(findings::add);
            }
            PartRefusals parts = PartRefusals.in(
                    request, sender.force(), place, sheets, normaliser, new Declines(words.grammar(), normaliser));
            refusals.addAll(parts.refusals());
            findings.addAll(parts.findings());
        }
        Set<Long> numbers = UnreadTexts.numbers(workbook);
        for (int i = 0; i < sheets.size(); i++) {
            SheetReading sheet = sheets.get(i);
            Place onSheet = place.onSheet(sheet.name());
            BesideAnswers beside = BesideAnswers.in(workbook.grids().get(i), sheet, words.grammar());
            beside.asked(onSheet).ifPresent(findings::add);
            UnreadTexts.in(sheet, words.grammar(), numbers, beside, onSheet).ifPresent(findings::add);
        }
        workbook.grids().forEach(grid -> findings.addAll(Withdrawn.from(grid, place.onSheet(grid.sheet()))));
        sheets.forEach(sheet -> TwoInOne.in(sheet, place.onSheet(sheet.name())).ifPresent(findings::add));
        findings.addAll(BlanksRead.in(sheets, place));
        findings.addAll(new PartsOfYearsTold(words.grammar(), normaliser.notes()).in(concealed.grids(), sheets, place));
        findings.addAll(ToldComments.in(concealed.grids(), sheets, understanding, file.baseName(), place));
        findings.addAll(chosen.told(place));
        findings.addAll(heads.told(place));
        findings.addAll(blanks.told(place));
        FormOfOurs.elsewhere(workbook.grids(), file, place).ifPresent(findings::add);
        List<FindingLine> lines =
                new FileFindings(file, place).opened(findings, workbook, Disclosure.unsaid(sightings, sheets), rules);
        return new ReturnReading(
                file,
                request,
                sender.force(),
                true,
                sheets,
                workbook.grids().stream()
                        .flatMap(grid -> OutOfSight.leftOut(grid, place.onSheet(grid.sheet()), normaliser).stream())
                        .toList(),
                refusals,
                FormOfOurs.answered(workbook.grids(), file, lines).stream()
                        .map(worded.origins()::of)
                        .toList(),
                clues.in(file, request, sheets),
                worded.origins(),
                List.of(),
                seen);
    }

    private static List<Block> tables(List<SheetReading> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.blocks().stream()).toList();
    }

    /** Gives every cell of a block its outcome. */
    public BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block) {
        return reading.origins().of(asRead(reading, sheet, block));
    }

    /** The same of the cells of sheets as they were read, such as the lines of a letter in a worksheet. */
    public BlockOutcome asRead(ReturnReading reading, SheetReading sheet, Block block) {
        return decider.decide(reading, sheet, block);
    }
}
