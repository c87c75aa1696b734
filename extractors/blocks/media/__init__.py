"""Pictures, films and embedded pages: what a page loads later or shows as something else."""
