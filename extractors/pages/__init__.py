"""From what a person has (a file, a paste, standard input) to a Page.

    path, bytes, paste ─▶ RawDocument ─▶ the front door ─▶ the first PageFormat that knows it ─▶ Pages

    file with many, folder ─▶ a Container lists its Entries; each becomes a RawDocument too when it is wanted

The ways in:

    listing     is_container, entries, open_entry: the pages in a file or folder that holds many
    opening     open_path, open_bytes (standard input too), open_text, readable_suffixes
    clipboard   open_clipboard
    decoding    known_encodings, for a menu
    trimming    TRIMMED, put_back: the pictures that were set aside

Nothing is imported here: every room asks for `pages.page`, and only those who open pages pay for reading them.
"""
