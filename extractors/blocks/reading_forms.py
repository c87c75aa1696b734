"""The forms of pages that are read as what they are, whatever markup a page has for them: the steps, in their order.

Each step is a function that changes a parsed page in place; a new form is one file in a room beside this one and one
line here. The same page always goes through the same steps, so that the ruler, the features and saving agree.
"""

from collections.abc import Callable

from extractors.blocks.code.algorithm_lines import join_algorithm_lines
from extractors.blocks.code.callout_numbers import write_out_callouts
from extractors.blocks.code.code_listings import normalise_listings
from extractors.blocks.code.doxygen_members import write_out_members
from extractors.blocks.code.monospaced_paragraphs import join_monospaced_paragraphs
from extractors.blocks.code.notebook_prompts import drop_prompts
from extractors.blocks.code.prose_in_pre import open_prose
from extractors.blocks.code.repeated_listings import drop_repeated_listings
from extractors.blocks.display.board_quotes import open_board_quotes
from extractors.blocks.display.drop_caps import join_drop_caps
from extractors.blocks.display.generated_text import add_generated_text
from extractors.blocks.display.layout import lay_out
from extractors.blocks.display.placed_lines import join_placed_lines
from extractors.blocks.display.shadow_slots import fill_slots
from extractors.blocks.display.spoilers import open_spoilers
from extractors.blocks.display.streamed_parts import place_streamed_parts
from extractors.blocks.display.styled_words import write_out_emphasis
from extractors.blocks.display.translator_wrappers import unwrap_translated_texts
from extractors.blocks.display.unspaced_lines import join_unspaced_lines
from extractors.blocks.display.verse_lines import join_verse_lines
from extractors.blocks.formulas.drawn_formulas import keep_written_formulas
from extractors.blocks.formulas.tex_in_text import mark_asciimath, replace_tex
from extractors.blocks.formulas.written_fractions import write_out_fractions
from extractors.blocks.lists.beside_labels import join_labels
from extractors.blocks.lists.boxed_items import build_boxed_lists
from extractors.blocks.lists.list_runs import join_items, join_lists
from extractors.blocks.lists.named_fields import list_fields
from extractors.blocks.lists.note_tasks import list_note_tasks
from extractors.blocks.lists.numbered_headings import join_numbers
from extractors.blocks.lists.styled_numbers import number_styled_lists
from extractors.blocks.lists.task_lists import write_out_boxes
from extractors.blocks.lists.typed_lists import make_typed_lists
from extractors.blocks.media.bare_objects import open_bare_objects
from extractors.blocks.media.called_embeds import add_called_embeds
from extractors.blocks.media.cards import normalise_cards
from extractors.blocks.media.dark_copies import drop_dark_copies
from extractors.blocks.media.inline_drawings import replace_drawings
from extractors.blocks.media.late_frames import add_late_frames
from extractors.blocks.media.picture_substitutes import replace_pictures
from extractors.blocks.media.scripted_embeds import add_scripted_embeds
from extractors.blocks.media.video_facades import add_players
from extractors.blocks.media.withheld_frames import show_withheld_frames
from extractors.blocks.notes.footnote_markup import normalise_notes
from extractors.blocks.notes.opened_notes import part_notes
from extractors.blocks.notes.signed_labels import drop_signs_of_labels
from extractors.blocks.notes.unlinked_notes import link_notes, separate_labels, shorten_addresses
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.signs.begun_numbers import separate_numbers
from extractors.blocks.signs.counted_numbers import write_out_counts
from extractors.blocks.signs.figure_buttons import drop_figure_buttons
from extractors.blocks.signs.icon_text import drop_drawn_text
from extractors.blocks.signs.inline_buttons import join_buttons
from extractors.blocks.signs.page_signs import (
    close_popovers,
    drop_page_signs,
    drop_signs_of_headings,
    open_menus_without_links,
    separate_authors,
)
from extractors.blocks.signs.printed_pages import part_page_numbers
from extractors.blocks.signs.share_buttons import drop_share_buttons
from extractors.blocks.signs.shortcodes import drop_shortcodes
from extractors.blocks.signs.spoken_copies import drop_spoken_copies
from extractors.blocks.signs.spoken_ratings import write_out_ratings
from extractors.blocks.signs.written_addresses import write_out_addresses
from extractors.blocks.tables.cell_labels import drop_cell_labels
from extractors.blocks.tables.cell_signs import write_out_cell_signs
from extractors.blocks.tables.data_tables import draw_data_tables
from extractors.blocks.tables.implied_rows import make_rows
from extractors.blocks.tables.infoboxes import normalise_infoboxes
from extractors.blocks.tables.remark_tables import open_remark_tables
from extractors.blocks.tables.role_tables import build_role_tables, build_spanned_tables, build_summary_tables
from extractors.blocks.tables.sheet_tables import drop_sheet_headers

Step = Callable[[ParsedHtml], None]

# Of any HTML: a page, a frame in it, what an extractor returns. Boxes come first, then their contents: a note's mark is
# known before its list is joined, and all that is not code before code is read to the letter.
OF_HTML: tuple[Step, ...] = (
    unwrap_translated_texts,
    place_streamed_parts,
    fill_slots,
    open_bare_objects,
    open_spoilers,
    open_board_quotes,
    drop_shortcodes,
    write_out_members,
    write_out_cell_signs,
    draw_data_tables,
    drop_sheet_headers,
    build_spanned_tables,
    make_rows,
    join_placed_lines,
    drop_drawn_text,
    build_role_tables,
    open_remark_tables,
    write_out_callouts,
    drop_cell_labels,
    show_withheld_frames,
    add_late_frames,
    add_scripted_embeds,
    add_called_embeds,
    write_out_addresses,
    add_players,
    normalise_infoboxes,
    write_out_fractions,
    write_out_counts,
    part_page_numbers,
    join_drop_caps,
    join_verse_lines,
    build_summary_tables,
    build_boxed_lists,
    number_styled_lists,
    list_fields,
    join_labels,
    join_numbers,
    shorten_addresses,
    drop_signs_of_labels,
    normalise_notes,
    part_notes,
    link_notes,
    separate_labels,
    keep_written_formulas,
    join_lists,
    make_typed_lists,
    list_note_tasks,
    write_out_boxes,
    join_items,
    drop_prompts,
    open_prose,
    join_algorithm_lines,
    join_monospaced_paragraphs,
    normalise_listings,
    replace_tex,
    mark_asciimath,
)

# Of a page alone, once its frames are open: the frame and the style that an extractor's HTML no longer has.
OF_PAGES: tuple[Step, ...] = (
    drop_page_signs,
    drop_signs_of_headings,
    drop_figure_buttons,
    drop_share_buttons,
    open_menus_without_links,
    write_out_ratings,
    close_popovers,
    drop_spoken_copies,
    join_buttons,
    separate_authors,
    separate_numbers,
    normalise_cards,
    drop_dark_copies,
    replace_pictures,
    add_generated_text,
    write_out_emphasis,
    lay_out,
    drop_repeated_listings,  # none that the style hides
    join_unspaced_lines,
    replace_drawings,  # none that the style hides
)
