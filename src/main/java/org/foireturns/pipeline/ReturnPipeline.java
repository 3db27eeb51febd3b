package org.foireturns.pipeline;

import java.nio.file.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.legend.Explanations;
import org.foireturns.lists.ListWords;
import org.foireturns.lists.Lists;
import org.foireturns.meaning.Declines;
import org.foireturns.model.Block;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.CoveringMessage;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.FormHelpAlone;
import org.foireturns.model.finding.NilOrNotHeld;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.QuestionUnmatched;
import org.foireturns.model.finding.Refused;
import org.foireturns.normalise.Clues;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.foireturns.normalise.Words;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.read.screen.Sighting;
import org.foireturns.sight.SeenSheet;
import org.foireturns.validate.Validation;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;

/**
 * One return from end to end: file → grids → blocks → candidates → outcomes. {@link #read} goes as far as the blocks of
 * all sheets and what they say together; {@link #decide} takes one block to its outcomes. Neither throws for bad data:
 * what is wrong with a file, a block or a cell is a finding.
 */
public final class ReturnPipeline {
    private final Forces forces;
    private final Normaliser normaliser;
    private final ListWords words;
    private final Map<String, Map<String, List<String>>> vocabulary;
    private final TwoReaders readers;
    private final Understanding understanding;
    private final Validation validation = new Validation();
    private final Opener opener;
    private final ScreenRules rules;
    private final LocalDate asOf;
    private final DecidedLists lists = new DecidedLists();
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
        this.normaliser = new Normaliser(words, forces, platforms);
        this.words = listWords(words, forces, platforms);
        this.vocabulary = words.lists();
        this.understanding = new Understanding(this.words.grammar(), normaliser);
        this.readers = new TwoReaders(normaliser, this.words);
        this.asOf = asOf;
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
                file, request, named, false, List.of(), List.of(), List.of(), findings, Clues.NONE, Origins.NONE, sightings);
    }

    /**
     * The sheets as explained as a whole, held against what is seen from each value. Where that is something else, the
     * value is asked about.
     */
    private List<ReturnReading.Sheet> compared(
            ReturnFile file,
            Request request,
            Set<String> forcesByName,
            Workbook workbook,
            DecidedHeads heads,
            Chosen chosen)
            throws UnreadableFile {
        Explanations beside = Explanations.in(workbook, words.grammar(), vocabulary, Concealment::conceals);
        List<Lists.Found> found = readers.lists(beside.explained(), request, heads);
        opener.allowForTables(
                found.stream().mapToLong(sheet -> sheet.rest().nonBlank()).sum());
        Supplier<List<ReturnReading.Sheet>> explaining =
                () -> readers.explained(beside, found, request, file.baseName(), heads, chosen);
        List<ReturnReading.Sheet> explained = explaining.get();
        if (chosen.years().any() && chosen.years().areSaid(blocks(file, request, forcesByName, explained))) {
            explained = explaining.get();
        }
        Agreement reading = Agreement.of(blocks(file, request, forcesByName, explained));
        List<SeenSheet> seen = readers.seen(beside, found, request, file.baseName(), chosen);
        List<ReturnReading.Sheet> witnessed = new ArrayList<>();
        for (int i = 0; i < explained.size(); i++) {
            String sheet = explained.get(i).name();
            chosen.readings().add(sheet, reading.contested(sheet, seen.get(i).cells()));
            witnessed.add(chosen.readings()
                    .applied(explained
                            .get(i)
                            .doubting(reading.unwitnessed(sheet, seen.get(i).testimony()))));
        }
        return witnessed;
    }

    private List<BlockOutcome> blocks(
            ReturnFile file, Request request, Set<String> forcesByName, List<ReturnReading.Sheet> sheets) {
        String force = forcesByName.size() == 1 ? forcesByName.iterator().next() : null;
        Clues clues = clues(file, request, sheets);
        ReturnReading reading = new ReturnReading(
                file, request, force, true, sheets, List.of(), List.of(), List.of(), clues, Origins.NONE, List.of());
        return sheets.stream()
                .flatMap(sheet -> sheet.blocks().stream().map(block -> decide(reading, sheet, block)))
                .toList();
    }

    /** What an opened file says as a whole. */
    ReturnReading understood(
            ReturnFile file, Request request, Set<String> forcesByName, Workbook read, List<Sighting> sightings)
            throws UnreadableFile {
        Workbook concealed = Concealment.of(LongTexts.cut(read), sightings, understanding::of);
        WordedSheets worded = worded(file, request, concealed);
        Workbook typed = worded.workbook();
        DecidedHeads heads = decided.heads(file, forcesByName, typed.grids());
        Chosen chosen = Chosen.of(decided.readings(file, forcesByName));
        Workbook workbook = heads.in(typed);
        List<ReturnReading.Sheet> sheets = compared(file, request, forcesByName, workbook, heads, chosen);
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
            findings.add(unanswered(file, request, sheets, sender, place, refusals));
        } else if (!understanding.speaksOf(request, lettersOf(concealed, typed), sheets)) {
            findings.add(new QuestionUnmatched(place, file.baseName()));
            List<FindingLine> lines = new FileFindings(file, place).opened(findings, workbook, sightings, rules);
            return OtherSubject.reading(file, request, sender.force(), workbook, normaliser, lines);
        } else {
            if (!normaliser.splitByForce(tables(sheets))) {
                sender.doubt().ifPresent(findings::add);
            }
            PartRefusals parts = PartRefusals.in(
                    request, sender.force(), place, sheets, normaliser, new Declines(words.grammar(), normaliser));
            refusals.addAll(parts.refusals());
            findings.addAll(parts.findings());
        }
        Set<Long> numbers = numbers(workbook);
        sheets.forEach(sheet -> UnreadTexts.in(sheet, words.grammar(), numbers, place.onSheet(sheet.name()))
                .ifPresent(findings::add));
        workbook.grids().forEach(grid -> findings.addAll(Withdrawn.from(grid, place.onSheet(grid.sheet()))));
        findings.addAll(chosen.told(place));
        findings.addAll(heads.told(place));
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
                clues(file, request, sheets),
                worded.origins(),
                List.of());
    }

    /** The sheets of a file whose sentences were taken out of it. */
    private static List<Grid> lettersOf(Workbook file, Workbook typed) {
        return file.grids().stream()
                .filter(grid -> !typed.grids().contains(grid))
                .toList();
    }

    /** What a file states in sentences, each in a sheet of its own; worksheets in words are letters if they do. */
    private WordedSheets worded(ReturnFile file, Request request, Workbook workbook) throws UnreadableFile {
        boolean document = file.format().isDocument();
        WordedSheets worded = document ? WordedSheets.asTyped(workbook) : WordedSheets.in(workbook);
        Workbook apart = StatedSheets.apart(worded.workbook(), words.grammar(), request);
        return document || (worded.isLetter() && worded.states(apart))
                ? new WordedSheets(apart, worded.origins())
                : WordedSheets.asTyped(workbook);
    }

    /** The whole numbers in the cells of a file. */
    private static Set<Long> numbers(Workbook workbook) {
        return workbook.grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .flatMap(cell -> Stream.ofNullable(cell.number()))
                .map(BigDecimal::longValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Clues clues(ReturnFile file, Request request, List<ReturnReading.Sheet> sheets) {
        List<String> texts = new ArrayList<>(List.of(file.baseName()));
        Map<String, List<String>> notes = new TreeMap<>();
        List<String> titles = new ArrayList<>();
        for (ReturnReading.Sheet sheet : sheets) {
            texts.addAll(sheet.texts());
            notes.put(sheet.name(), sheet.noteTexts());
            titles.add(sheet.name());
            titles.addAll(sheet.headings());
        }
        Set<Period> periods = new TreeSet<>();
        texts.forEach(text ->
                words.grammar().read(text).all(Fact.OfPeriod.class).forEach(fact -> periods.add(fact.period())));
        Optional<Period> only = periods.size() == 1 ? periods.stream().findFirst() : Optional.empty();
        return normaliser.clues(notes, only, normaliser.vintage(file, request, titles));
    }

    private static List<Block> tables(List<ReturnReading.Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.blocks().stream()).toList();
    }

    /** A file without a table is a letter: a refusal, or words in which we look for no figures. */
    private Finding unanswered(
            ReturnFile file,
            Request request,
            List<ReturnReading.Sheet> sheets,
            Sender sender,
            Place place,
            List<Refusal> refusals) {
        if (!sheets.isEmpty() && sheets.stream().allMatch(FormOfOurs::isHelp)) {
            return new FormHelpAlone(place, file.baseName());
        }
        List<String> letter =
                sheets.stream().flatMap(sheet -> sheet.noteTexts().stream()).toList();
        Optional<Normaliser.Refused> refused = normaliser.refusal(letter);
        if (sender.force() == null || refused.isEmpty()) {
            boolean covering = file.textOfMessage();
            return refused.isEmpty()
                    ? (covering ? new CoveringMessage(place) : new NoTable(place, file.baseName()))
                    : sender.doubt().orElseThrow();
        }
        String section = refused.get().section();
        refusals.add(new Refusal(
                request.id(), sender.force(), "all", section, refused.get().notHeld(), place));
        return refused.get().notHeld()
                ? new NilOrNotHeld(place)
                : new Refused(place, section.isEmpty() ? "" : " under section " + section);
    }

    /** Gives every cell of a block its outcome. */
    public BlockOutcome decide(ReturnReading reading, ReturnReading.Sheet sheet, Block block) {
        return reading.origins().of(asRead(reading, sheet, block));
    }

    /** The same of the cells of sheets as they were read, such as the lines of a letter in a worksheet. */
    public BlockOutcome asRead(ReturnReading reading, ReturnReading.Sheet sheet, Block block) {
        Place place = Place.ofFile(reading.file(), reading.force()).onSheet(sheet.name());
        Scene scene = new Scene(
                reading.request(),
                reading.file(),
                reading.force(),
                sheet.name(),
                place,
                reading.clues(),
                sheet.below(block),
                asOf);
        if (block instanceof Block.RecordList list) {
            return lists.of(
                    list, ListDecision.setting(scene), () -> ListDecision.of(list, scene, words, validation, rules));
        }
        Normalised normalised = sheet.explained(block)
                .map(explained -> explained.normalised(scene, normaliser, new Declines(words.grammar(), normaliser)))
                .orElseThrow();
        BlockJudge judge = new BlockJudge(validation, row -> {});
        normalised.candidates().forEach(judge::judge);
        Gathered findings = Gathered.of(
                Stream.concat(normalised.findings().stream().map(FindingLine::of), judge.findings().stream())
                        .toList());
        return new BlockOutcome(
                sheet.name(),
                Stream.concat(normalised.settled().stream(), judge.outcomes().stream())
                        .toList(),
                block.labels().size() - normalised.claimedLabels(),
                findings.lines(),
                normalised.readings(),
                judge.proposed(normalised.proposed(), findings::telling));
    }
}
