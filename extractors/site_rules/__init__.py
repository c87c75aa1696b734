"""Site rules: a person's correction on one page, applied to other pages of its site.

rule            one rule: what it does, the place in the tree where it applies, and its line of text
selecting       which elements of a page a place (CSS or XPath) selects, in bounded work
search_bounds   the work of such a search, estimated before it
places          the places that can select a block, from narrow to wide
partial_blocks  a place inside a block, whose words alone are dropped
suggestion      makes a rule from a correction on a page
proposals       proposes rules when two pages have the same correction
applying        applies rules to a page, as an edit of its draft
effect          what rules would change on many pages, before anybody agrees
rule_text       rules as text, written and parsed
site_config     files of ftr-site-config, read and written
rule_book       a file or folder of rules, looked up by host
"""
